import { counted } from '../counted.ts'
import { inSentence } from '../in-sentence.ts'

/** The opening: the title, and the key to the picture on the way to the event. */
export const opening = {
  tells: (event: string, tells: string) => `${event}, ${tells}`,
  byAccounts: (count: number) => `from ${counted(count, 'account')}`,
  /** What the picture shows, for those who do not see it. @param plates joined: “A coarse and B fine” */
  pictured: (plates: string) => `In the picture: ${plates}.`,
  plate: (name: string, looks: string) => `${name}’s plate is ${looks}`,
  ways: 'Ways in',
  resume: 'Go on where you were',
  /** @param event the title of the event's scene: “The call” */
  hear: (event: string) => `Play ${inSentence(event)}`,
  beginning: 'What came before',
  sound: 'Sound on',
  soundNote: 'made for this, no recording',
  more: 'More',
  read: 'Read it as text',
  tellings: 'As the accounts tell it',
  teach: 'Teach',
  embed: 'Embed',
}

/** The key before the event, with the reader’s own hand on the picture. */
export const firstKey = {
  slider: 'Print the picture',
  hint: 'Draw a finger across the picture, or use the arrow keys.',
  example: 'This is an example: it grades no line.',
}
