import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, type InlineConfig } from 'vite'
import { DIST, SITE, STORY } from './folders.ts'
import { readout } from './vite-plugin.ts'

/** The pages that are built, by the name of their template. */
const PAGES = ['index', 'about', 'compare', 'frame']

/** How the site is built; the same for building and for developing. Relative addresses throughout. */
export const viteConfig = (story: string, out: string): InlineConfig => ({
  configFile: false,
  root: SITE,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [readout(story)],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(PAGES.map((page) => [page, join(SITE, `${page}.html`)])),
    },
  },
})

/** What to build and where to. */
export interface BuildPlan {
  readonly story: string
  readonly out: string
}

/** Reads `[DIR] [--out DIR]`. Throws on options that nobody knows. */
export function planOf(args: string[]): BuildPlan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  })
  return {
    story: positionals[0] ? resolve(positionals[0]) : STORY,
    out: values.out ? resolve(values.out) : DIST,
  }
}

/** `build [DIR] [--out DIR]`: writes the site. Ends 1, saying why, when the story has faults. */
export async function run(args: string[]): Promise<number> {
  try {
    const { story, out } = planOf(args)
    await build(viteConfig(story, out))
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}
