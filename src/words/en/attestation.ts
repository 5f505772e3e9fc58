import { numberWord } from '../counted.ts'

const verb = (several: boolean, one: string, more: string): string => (several ? more : one)

/** Sentences about a line's attestation. `names` is a list already joined: “A”, “A and B”. */
export const attestation = {
  onlyOne: (name: string) => `Only ${name} says so`,
  /** Where some of a line's words are its teller's own: no account has them. */
  inOtherWords: (short: string) => `${short}, in other words`,
  allSides: (count: number) =>
    count === 2 ? 'Both sides say so' : `All ${numberWord(count)} sides say so`,
  nobody: (setting = 'in the conversation') => `No account we found gives this as said ${setting}`,
  bothSides: 'Both sides',
  disputed: 'Disputed',
  /** Where no side's account says even part of it, and one of no side does. */
  unsided: 'An account of no side carries it',
  nobodyStates: (beside: boolean) => `${beside ? 'No side' : 'Nobody'} states it`,
  notOneVoice: 'No side says so with one voice',
  states: (names: string, several: boolean) => `${names} ${verb(several, 'states', 'state')} it`,
  inPart: (names: string, several: boolean) =>
    `${names} ${verb(several, 'says', 'each say')} part of it`,
  inPartAfter: (names: string) => `${names} in part`,
  contradicts: (names: string, several: boolean) =>
    `${names} ${verb(several, 'contradicts', 'contradict')} it`,
  divided: (name: string) => `${name}’s own accounts disagree`,
  doesNot: (names: string, several: boolean) => `${names} ${verb(several, 'does', 'do')} not`,
  speakersSide: (speaker: string, party: string) =>
    `${speaker} speaks here, but no account of ${party}’s that we found says so.`,
  wireUnsided: 'The line between them is full of noise: no side states it.',
  wire: {
    'both-sides': 'The wire between them is almost clear.',
    'one-side': 'There is noise on the wire between them: one side alone says so.',
    disputed: 'The wire between them is noisy: the sides contradict each other.',
    'neither-side': 'The wire between them is full of noise: no account we found states it.',
  },
}
