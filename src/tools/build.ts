import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, type InlineConfig } from 'vite'
import { writeOutputs } from './build-outputs.ts'
import { DIST, SITE, STORY } from './folders.ts'
import { openStory } from './open-story.ts'
import { readout } from './vite-plugin.ts'

/** The pages that are built, by the name of their template. */
const PAGES = ['index', 'about', 'compare', 'frame', 'lesson']

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
  /** The public address with a slash at the end, for what needs whole addresses; else empty. */
  readonly address: string
}

/** Reads `[DIR] [--out DIR] [--address URL]`. Throws on options that nobody knows. */
export function planOf(args: string[]): BuildPlan {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, address: { type: 'string' } },
  })
  return {
    story: positionals[0] ? resolve(positionals[0]) : STORY,
    out: values.out ? resolve(values.out) : DIST,
    address: values.address ? publicAddress(values.address) : '',
  }
}

function publicAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new Error(
      `--address takes a whole address such as https://paper.example/readout/, not "${text}"`,
    )
  return new URL(text.endsWith('/') ? text : `${text}/`).href
}

/** `build [DIR] [--out DIR] [--address URL]`: writes the site. Ends 1, saying why, when the story has faults. */
export async function run(args: string[]): Promise<number> {
  try {
    const { story, out, address } = planOf(args)
    await build(viteConfig(story, out))
    const bundle = await openStory(story)
    if (!bundle.ok) throw new Error(bundle.error)
    await writeOutputs(out, bundle.value, address)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}
