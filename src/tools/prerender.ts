/**
 * What of the tools renders components, which are TSX: Vite loads it for the build and while
 * developing, so that a configuration which imports none of it loads anywhere.
 */
export {
  inkStyles,
  posterAlt,
  renderLesson,
  renderPackedFor,
  renderPage,
  renderWorks,
} from '../prerender/index.ts'
export { labelOf } from '../words/index.ts'
export { cardsOf } from './build-cards.ts'
export { feedFiles } from './build-feeds.ts'
export { correctionsFile, lineFiles } from './build-lines.ts'
export { writeOutputs } from './build-outputs.ts'
export { inWords } from './in-words.ts'
export { onePage } from './one-page.ts'
export {
  cardJobs,
  cardsShown,
  posterIn,
  printAll,
  printJobs,
  sharedLines,
  signed,
} from './stills/index.ts'
export { takeAway } from './take-away/index.ts'
export { originalJson, originalOf, withWorks } from './verify/expected.ts'
