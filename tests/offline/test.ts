import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { thorough } from '../../src/testing/thorough.ts'
import { buildSome } from '../../src/tools/build-some.ts'
import { DIST } from '../../src/tools/folders.ts'
import { run as review } from '../../src/tools/review/review.ts'
import { MADE } from '../browser/built-sites.ts'
import { test as base, expect } from '../journey/test.ts'
import { type Host, openHost } from './host.ts'
import { rewriteSite } from './rewritten.ts'

/** A test at a host of its own, where workers may register. */
export const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
  host: async ({}, use) => {
    const host = await openHost(DIST)
    await use(host)
    await host.goDown()
  },
  baseURL: ({ host }, use) => use(host.address),
})

export { expect }

/** What the browser keeps for the page’s origin, by kind. */
export const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    caches: await caches.keys(),
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).length,
  }))

/** Waits until the pages are kept, and serve this one. */
export const keptWhole = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    )
  })

const edited = new Map<string, Promise<string>>()

/**
 * Play of the made story, with some of its words changed: built, where everything is tried, else written
 * anew from what was built; once for all tests of a worker.
 * @returns the folder
 */
export function buildEdited(from: string, to: string): Promise<string> {
  const key = JSON.stringify([from, to])
  const folder = edited.get(key) ?? (thorough ? buildNow(from, to) : rewriteNow(from, to))
  edited.set(key, folder)
  return folder
}

async function rewriteNow(from: string, to: string): Promise<string> {
  const out = join(await mkdtemp(join(tmpdir(), 'readout-made-')), 'site')
  await rewriteSite(MADE.out, out, from, to)
  return out
}

async function buildNow(from: string, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-made-'))
  const story = join(folder, 'story')
  await cp(MADE.story, story, { recursive: true })
  for (const file of ['ferry.ink', 'sourcing.yaml']) {
    const text = await readFile(join(story, file), 'utf8')
    await writeFile(join(story, file), text.replaceAll(from, to))
  }
  await review([story, '--accept'])
  const out = join(folder, 'site')
  await buildSome(story, out, ['client', 'text', 'worker'])
  return out
}
