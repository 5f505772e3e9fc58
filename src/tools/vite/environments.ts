import { join } from 'node:path'
import type { EnvironmentOptions } from 'vite'
import { PACKAGE } from '../build-package.ts'
import { ROOT, SITE } from '../folders.ts'
import { inputOf } from './assets.ts'
import { GROUPS } from './pages.ts'

/** The environment of the lesson's page that is one file. */
export const LESSON_FILE = 'lessonFile'

/** Folders whose modules do nothing by being loaded: a page takes only what it names of them. */
const PURE =
  /\/src\/(reconstruction|words|script|player|panel|lesson|runtime|apps\/(common|play))\/[^?]*\.tsx?$/

/** Assets are put into the file itself, whatever their size in bytes. */
const ANY_SIZE = 1_000_000_000

/** Where the licences of what an environment bundles are listed, until all are put together. */
export const licencesOf = (environment: string): string => `.licences/${environment}.json`

/** After the bundler's own: together they are smaller than either. Its options are in config.ts. */
const TERSER = { minify: 'terser' } as const

/** The client that every configuration of Vite has is Play here. */
const suffixOf = (group: string): string => (group === 'client' ? 'play' : group)

/** Pages that share chunks. */
const pages = (group: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    license: { fileName: licencesOf(group) },
    assetsInlineLimit: 0,
    ...TERSER,
    modulePreload: {
      polyfill: false,
      // A script that names what an import on demand brings along does so in vain: see plain-imports.ts.
      resolveDependencies: () => [],
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] },
      output: {
        // Names by which .size-limit.json tells whose pages a script is of.
        entryFileNames: `assets/[name]-[hash].${suffixOf(group)}.js`,
        chunkFileNames: `assets/[name]-[hash].${suffixOf(group)}.js`,
        // What inkjs would write to the console is for its own developers.
        minify: { compress: { dropConsole: true }, mangle: true, codegen: true },
      },
      input: inputOf(group),
    },
  },
})

/**
 * Asks V8 to compile the whole file where it is read, beside the host's main thread, instead of each
 * function there as it is first called. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad'

/** The element for other people's pages, alone under a fixed name. */
const element: EnvironmentOptions = {
  consumer: 'client',
  build: {
    license: { fileName: licencesOf('element') },
    modulePreload: false,
    ...TERSER,
    rolldownOptions: {
      input: join(ROOT, 'src/embed/element/embed.ts'),
      // Of the catalogue of words, only those of the element come along.
      treeshake: {
        moduleSideEffects: (id) => id.endsWith('embed.ts'),
        propertyReadSideEffects: false,
      },
      output: { entryFileNames: 'embed.js', format: 'es', postBanner: COMPILE_HINT },
    },
  },
}

/** The element and its rendering on a server, as a package for other people's bundlers. */
const packaged: EnvironmentOptions = {
  consumer: 'client',
  build: {
    license: { fileName: licencesOf('packaged') },
    modulePreload: false,
    minify: false,
    rolldownOptions: {
      input: {
        element: join(ROOT, 'src/embed/package/element.ts'),
        render: join(ROOT, 'src/embed/package/render.ts'),
        oembed: join(ROOT, 'src/embed/oembed/answer.ts'),
      },
      preserveEntrySignatures: 'strict',
      treeshake: { moduleSideEffects: (id) => id.endsWith('package/element.ts') },
      output: {
        entryFileNames: `${PACKAGE}/[name].js`,
        chunkFileNames: `${PACKAGE}/shared.js`,
        format: 'es',
      },
    },
  },
}

/** The script of lines' own pages, under a fixed name, as pages of an earlier build may stand in frames. */
const line: EnvironmentOptions = {
  consumer: 'client',
  build: {
    license: { fileName: licencesOf('line') },
    modulePreload: false,
    rolldownOptions: {
      input: join(SITE, 'line/main.ts'),
      // Of the catalogue of words, only those of these pages come along.
      treeshake: { moduleSideEffects: (id) => id.endsWith('line/main.ts') },
      output: { entryFileNames: 'lines/line.js', format: 'es' },
    },
  },
}

/**
 * The script and the styles of a page that is one file: it is opened from a disk too.
 * @param entry as seen from the folder of the pages' sources
 */
const oneFile = (name: string, entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    license: { fileName: licencesOf(name) },
    write: false,
    assetsInlineLimit: ANY_SIZE,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: join(SITE, entry),
      output: { format: 'es', codeSplitting: false },
    },
  },
})

/** The service worker by which Play is read offline. */
const worker: EnvironmentOptions = {
  consumer: 'client',
  build: {
    license: { fileName: licencesOf('worker') },
    modulePreload: false,
    rolldownOptions: {
      input: join(SITE, 'service-worker/worker.ts'),
      output: { entryFileNames: 'worker.js', format: 'iife' },
    },
  },
}

/** What the site is built of: each is bundled by itself, in this order. */
export const environments = (): Record<string, EnvironmentOptions> => ({
  ...Object.fromEntries(Object.keys(GROUPS).map((group) => [group, pages(group)])),
  element,
  packaged,
  line,
  offline: oneFile('offline', 'frame/offline.ts'),
  [LESSON_FILE]: oneFile(LESSON_FILE, 'lesson/one-file.ts'),
  worker,
})
