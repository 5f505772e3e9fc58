import { counted } from '../counted.ts'

/** What is said of a copy, on the page and by the command. */
export const verifyWords = {
  title: 'Compare a copy with the original',
  lead: 'Choose a file (a saved page, the file kept offline, a poster, the data) or paste a digest that you read on a copy. It is compared here, in this page: nothing is sent, and nobody is asked.',
  noScript: 'Comparing here needs scripts. “npm run verify” does it without a browser.',
  file: 'A file of the copy',
  digest: 'Or its digest, or the first 16 digits of it',
  compare: 'Compare',
  noOriginal: 'What to compare with could not be read from this page. Load the page again.',
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
    'A copy can show any digest, this one too, and its scripts can show other words than its files hold. Compare a copy with the original that you fetched yourself, from where its makers publish it. Who publishes a copy is not compared.',
}
