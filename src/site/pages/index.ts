export { inkStyles } from '../inks.ts'
export { plateName, wireName } from '../play/stills.ts'
export { POLICY, STAGE_PAGE_POLICY } from '../policy.ts'
export { posterAlt } from './Poster.tsx'
export type { PageAssets, SharedPicture } from './page-props.ts'
export {
  renderLinePage,
  renderOffline,
  renderPage,
  renderPoster,
} from './render.tsx'
