import { counted } from '../counted.ts'

/** What is said of a copy, on the page and by the command. */
export const verifyWords = {
  verdicts: {
    same: 'The same as the original.',
    older: (version: string) => `An older version: ${version}.`,
    differs: 'Not the same as the original.',
    unknown: 'Nothing in it is known here: no line, no data, no digest of this work.',
  },
  claims: (version: string) =>
    `It shows the digest of version ${version}. Whether its words are that version’s, only that version’s own files can tell.`,
  forged: 'It shows a digest that is not that of what it holds.',
  foreign: (count: number) =>
    `${counted(count, 'paragraph')} in it, unlike any of the original’s, ${count === 1 ? 'was' : 'were'} not compared.`,
  line: (line: string) => `Line ${line}`,
  differences: (count: number) => counted(count, 'difference'),
  marks: 'What is gone stands in [-…-], what is new in {+…+}.',
  limits:
    'A copy can show any digest, this one too, and its scripts can show other words than its files hold. Compare a copy with the original that you fetched yourself, from where its makers publish it.',
}
