import { defineConfig } from 'vite'

/** Serves every component of the panel in every state: `npx vite src/panel/gallery`. */
export default defineConfig({
  // Its own cache: another server may run beside it.
  cacheDir: '../../../node_modules/.vite/gallery',
  server: { fs: { allow: ['../../..'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
