export { plateName, STILL_SIZES, type StillSize, wireName } from '../apps/common/index.ts'
export { POLICY, STAGE_PAGE_POLICY } from '../runtime/address/index.ts'
export { inkStyles } from './inks.ts'
export { type LineData, lineDataOf } from './linked-data.ts'
export { posterAlt } from './Poster.tsx'
export type { Packed, PageAssets, SharedPicture } from './page-props.ts'
export {
  LETTER_SHAPES,
  type LetterShape,
  POSTER_SHAPES,
  type PosterShape,
} from './poster-shapes.ts'
export {
  renderChain,
  renderLesson,
  renderLinePage,
  renderOffline,
  renderPackedFor,
  renderPage,
  renderPoster,
  renderWorks,
} from './render.tsx'
export { wordsOf } from './shortened.ts'
export type { ShownWork } from './WorksPage.tsx'
