export { inkStyles } from '../inks.ts'
export { POLICY } from '../policy.ts'
export { type Page, type PageAssets, renderLinePage, renderOffline, renderPage } from './render.tsx'
