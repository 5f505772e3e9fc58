import { basename, join, parse, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, type InlineConfig, type Plugin } from 'vite'
import { shaders } from './bare-shaders.ts'
import { checkBudget } from './budget.ts'
import { checkLesson } from './budget-lesson.ts'
import { writeOutputs } from './build-outputs.ts'
import { buildWorker } from './build-worker.ts'
import { emptyOut } from './empty.ts'
import { DIST, SITE, STORY } from './folders.ts'
import { inlineStyles } from './inline-styles.ts'
import { type OpenedStory, openForPages } from './open-story.ts'
import { type Prints, printAll } from './press/index.ts'
import { scriptsLater } from './scripts-later.ts'
import { inkPrivates } from './short-privates.ts'
import { stageScript } from './stage-script.ts'
import { WrongUsage } from './usage.ts'
import { readout } from './vite-plugin.ts'

/** The pages of the site itself, by the name of their template. */
const PLAY_PAGES = ['index']

/** Style sheets that stand in a page's text and not in its head; see LaterStyles.tsx. */
const LATER_STYLES: Readonly<Record<string, readonly string[]>> = {
  index: ['rest.css', 'fonts.css'],
  lesson: ['lesson/rest.css', 'fonts.css'],
}

/**
 * Pages that are built apart: what they share with Play would else cut Play's script into pieces, and
 * browsers keep nothing that a frame in somebody's page could share with the pages themselves.
 */
const PAGES_APART = [['frame'], ['lesson'], ['teach', 'embed', 'compare', 'read', 'about']]

/** Rooms whose modules do nothing by being loaded: a page takes only what it names of them. */
const PURE = /\/src\/(reconstruction|words|script|player|panel|lesson|site\/play)\/[^?]*\.tsx?$/

/**
 * Imports on demand as the language has them. Vite's own way round them serves stylesheets that come
 * with a script, which there are none of here, and would be carried by every page.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
}

/**
 * The first browsers that know all the CSS that is used here. For older ones the build would write
 * `:dir()` by language, which it does not mean, and schemes of colour at twice their length.
 */
const STYLED = ['chrome123', 'edge123', 'firefox121', 'safari17.5', 'ios17.5']

/** How the site is built; the same for building and for developing. Relative addresses throughout. */
export const viteConfig = (
  story: string | OpenedStory,
  out: string,
  prints?: Prints,
  pages: readonly string[] = PLAY_PAGES,
  address = '',
): InlineConfig => ({
  configFile: false,
  root: SITE,
  base: './',
  publicDir: false,
  logLevel: 'error',
  plugins: [
    plainImports,
    shaders,
    stageScript,
    inkPrivates,
    readout(story, prints, address),
    inlineStyles(Object.keys(LATER_STYLES)),
    scriptsLater(Object.keys(LATER_STYLES)),
  ],
  build: {
    outDir: out,
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: STYLED,
    assetsInlineLimit: 0,
    // After the bundler's own: together they are smaller than either.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 2, drop_console: true } },
    modulePreload: {
      polyfill: false,
      // A script that names what an import on demand brings along does so in vain: see plainImports.
      resolveDependencies: (_file, names, { hostType }) => (hostType === 'html' ? names : []),
    },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] },
      // What inkjs would write to the console is for its own developers.
      output: { minify: { compress: { dropConsole: true }, mangle: true, codegen: true } },
      input: inputOf(pages),
    },
  },
})

/** The files that a build of these pages begins with, by name. */
function inputOf(pages: readonly string[]): Record<string, string> {
  const files = pages.flatMap((page) => [`${page}.html`, ...(LATER_STYLES[page] ?? [])])
  return Object.fromEntries(files.map((file) => [parse(file).name, join(SITE, file)]))
}

/** What to build and where to. */
export interface BuildPlan {
  readonly story: string
  readonly out: string
  /** The public address with a slash at the end, for what needs whole addresses; else empty. */
  readonly address: string
}

/** Reads `[DIR] [--out DIR] [--address URL]`. Throws on wrong usage. */
export function planOf(args: string[]): BuildPlan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, address: { type: 'string' } },
  })
  const story = positionals[0] ? resolve(positionals[0]) : STORY
  return {
    story,
    out: values.out ? resolve(values.out) : distOf(story),
    address: values.address ? publicAddress(values.address) : '',
  }
}

/** Each story has a folder of its own: what one has published, another must not write over. */
const distOf = (story: string): string => (story === STORY ? DIST : `${DIST}-${basename(story)}`)

function publicAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new WrongUsage(
      `--address takes a whole address such as https://paper.example/readout/, not "${text}"`,
    )
  return new URL(text.endsWith('/') ? text : `${text}/`).href
}

/** `build [DIR] [--out DIR] [--address URL]`: writes the site. Ends 1, saying why, when the story has faults; throws on wrong usage. */
export async function run(args: string[]): Promise<number> {
  const { story, out, address } = planOf(args)
  try {
    const opened = await openForPages(story)
    if (!opened.ok) throw new Error(opened.error)
    const { bundle } = opened.value
    const prints = await printAll(bundle, say)
    await emptyOut(out)
    const files = new Map<string, string[]>()
    for (const pages of [PLAY_PAGES, ...PAGES_APART]) {
      const built = await build(viteConfig(opened.value, out, prints, pages, address))
      files.set(pages.join(), namesIn(built))
    }
    const framed = ['frame', 'lesson'].flatMap((pages) => files.get(pages) ?? [])
    await writeOutputs(out, bundle, address, prints, framed)
    await buildWorker(out, say)
    await checkBudget(out, say)
    await checkLesson(out, say)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

/** The names of the files that a build wrote. */
const namesIn = (built: Awaited<ReturnType<typeof build>>): string[] =>
  [built].flat().flatMap((one) => ('output' in one ? one.output.map((file) => file.fileName) : []))

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
