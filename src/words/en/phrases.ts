import { capital } from '../capital.ts'

/**
 * What is said of a work's author, and of what those who tell the event cannot have told: put together
 * once for a work (`phrasesOf`), for persons, institutions, several, and for no author.
 */
export const phrases = {
  says: (author: string, several: boolean) =>
    `What ${author} ${several ? 'say' : 'says'} of the sources`,
  saysNothing: 'nothing that we read',
  namesInGeneral: (author: string, several: boolean) =>
    `${capital(author)} ${several ? 'name' : 'names'} these in general`,
  namesByLine: (author: string, several: boolean) =>
    `${capital(author)} ${several ? 'name' : 'names'} a source for each line: see the passage`,
  namesNone: (author: string, several: boolean) =>
    `${capital(author)} ${several ? 'do' : 'does'} not say which of these`,
  gapLong: (author: string) => `${capital(author)} may have had others.`,
  theSentence: (author: string) => `${capital(author)}’s sentence`,
  /** @param work the author’s; `null` where the event is told by its records alone */
  hindsight(work: string | null) {
    const after = work === null ? 'afterwards' : `after ${work} was written`
    const not = work === null ? 'rests on no account of the event' : 'is not in it'
    return {
      all: `This was known only ${after}, and ${not}.`,
      part: `Part of this was known only ${after}. What each claim rests on stands below.`,
    }
  },
  /** In place of what a line is. @param work what tells the event: “the article” */
  afterwards: (work: string) => ({
    all: `Written afterwards. Not in ${work}.`,
    part: `Written afterwards. Not all in ${work}.`,
  }),
  /** The same in a few words, beside it. */
  afterwardsShort: (work: string) => ({
    all: `written afterwards, not in ${work}`,
    part: 'in part written afterwards',
  }),
}
