import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { HOUSE } from './folders.ts'

const ELEMENT = join(HOUSE, 'src/embed/element')

/**
 * Asks V8 to compile the whole file where it is read, beside the host's main thread, instead of each
 * function there as it is first called. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad'

/** Writes `embed.js`, the element alone under a fixed name, and its types. */
export async function buildElement(out: string): Promise<void> {
  await build({
    configFile: false,
    root: ELEMENT,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      minify: 'terser',
      terserOptions: { module: true, ecma: 2020, compress: { passes: 2 } },
      rolldownOptions: {
        input: join(ELEMENT, 'embed.ts'),
        // Of the catalogue of words, only those of the element come along.
        treeshake: {
          moduleSideEffects: (id) => id.endsWith('embed.ts'),
          propertyReadSideEffects: false,
        },
        output: { entryFileNames: 'embed.js', format: 'es', postBanner: COMPILE_HINT },
      },
    },
  })
  await copyFile(join(ELEMENT, 'published.d.ts'), join(out, 'embed.d.ts'))
}
