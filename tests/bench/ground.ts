import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { run as build } from '../../src/tools/build.ts'
import { CHROMIUM_ARGS } from '../../src/tools/chromium.ts'
import { STORY } from '../../src/tools/folders.ts'
import { openStory } from '../../src/tools/open-story.ts'
import { findChromium, HOW_TO_GET_ONE } from '../browser/chromium.ts'
import { BLANK, oneLinePage } from './other-pages.ts'
import { buildPixiVn, installPeers, layOutInky, linesOfCall } from './peers.ts'
import { type Served, serveFolder, servePages } from './serve.ts'

/** What is compared: a page's address, and words that only its first line holds. */
export interface Compared {
  readonly url: string
  readonly words: string
}

/** All that is measured, served by one kind of server to one browser. */
export interface Ground {
  readonly browser: Browser
  readonly readout: Compared
  readonly oneLine: Compared
  readonly pixiVn: Compared
  readonly inky: Compared
  /** A page with nothing on it. */
  readonly blank: string
  /** The ids of the first line of all, and of the call's lines. */
  readonly lines: { readonly first: string; readonly call: readonly string[] }
  close(): Promise<void>
}

/** Builds and serves Readout, its peers and two plain pages. Throws what keeps it from that. */
export async function openGround(): Promise<Ground> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(HOW_TO_GET_ONE)
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'))
  const site = join(folder, 'readout')
  if ((await build(['--out', site])) !== 0) throw new Error('The site could not be built.')
  const story = await openStory(STORY)
  if (!story.ok) throw new Error(story.error)
  const call = linesOfCall(story.value)
  installPeers()
  await layOutInky(call, join(folder, 'inky'))
  const { lines, exchange } = story.value
  // What is read first: the opening's sentence, or else the first line.
  const first = story.value.story.opening?.sentence ?? lines[0]?.text ?? ''
  const pages = {
    'one-line.html': oneLinePage(first),
    'blank.html': BLANK,
  }
  const served: Served[] = await Promise.all([
    serveFolder(site),
    serveFolder(await buildPixiVn(call)),
    serveFolder(join(folder, 'inky')),
    servePages(pages),
  ])
  const [readout, pixiVn, inky, others] = served.map(({ url }) => url)
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
  const peers = { words: call[0] ?? '' }
  return {
    browser,
    readout: { url: `${readout}`, words: first },
    oneLine: { url: `${others}one-line.html`, words: first },
    pixiVn: { url: `${pixiVn}`, ...peers },
    inky: { url: `${inky}`, ...peers },
    blank: `${others}blank.html`,
    lines: { first: lines[0]?.id ?? '', call: exchange },
    async close() {
      await browser.close()
      for (const one of served) one.close()
      await rm(folder, { recursive: true })
    },
  }
}
