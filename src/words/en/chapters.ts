import { inSentence } from '../in-sentence.ts'

/** The chapters, and what a scene rests on. */
export const chapters = {
  title: 'Chapters',
  read: (count: number, of: number) => `${count} of ${of} read`,
  here: 'you are here',
  /** Where in its chapter a line is, and in which: “2 of 8”, then “, before the call”. */
  step: (number: number, count: number) => `${number} of ${count}`,
  of: (title: string) => `, ${inSentence(title)}`,
  scene: 'What this scene rests on',
}
