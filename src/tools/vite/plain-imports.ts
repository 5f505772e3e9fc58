import type { Plugin } from 'vite'
import { GROUPS } from './pages.ts'

/**
 * Imports on demand as the language has them. Vite's own way round them serves stylesheets that come
 * with a script, which there are none of here, and would be carried by every page.
 */
export const plainImports: Plugin = {
  name: 'readout:plain-imports',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => Object.hasOwn(GROUPS, name),
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
}
