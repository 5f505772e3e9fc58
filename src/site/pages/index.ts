export { inkStyles } from '../inks.ts'
export { type Page, type PageAssets, renderPage } from './render.tsx'
