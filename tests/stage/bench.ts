import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { POLICY } from '../../src/runtime/address/policy.ts'
import type { Pixels, Stage } from '../../src/stage/index.ts'
import type { Bitmap } from '../../src/stage/measure.ts'

declare global {
  /** What the workbench puts on its page. */
  var stage: Stage
  /** Prints what the workbench shows once more, as a data address. */
  var still: () => Promise<string>
}

/** Where the page seems to be; nothing leaves the browser. */
const ADDRESS = 'http://stage.test/'
const ROOT = fileURLToPath(new URL('../../src/stage/workbench', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
}

/** What the build made, by path. */
export type Bench = ReadonlyMap<string, string | Uint8Array>

/** Builds the stage's workbench as the site is built. @throws where the build fails. */
export async function buildBench(): Promise<Bench> {
  const result = await build({
    root: ROOT,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { write: false, assetsInlineLimit: 0 },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return new Map(
    outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}

/**
 * Opens the workbench under the site's own policy.
 * @param query what it shows, in the names of its form.
 * @param swap other contents for some files, by the end of their path.
 */
export async function openBench(
  page: Page,
  bench: Bench,
  query: string,
  swap: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html'
    const other = Object.entries(swap).find(([end]) => path.includes(end))?.[1]
    const body = other ?? bench.get(path)
    if (body === undefined) return route.fulfill({ status: 404 })
    const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain'
    const headers = { 'content-security-policy': POLICY }
    return route.fulfill({
      body: typeof body === 'string' ? body : Buffer.from(body),
      contentType,
      headers,
    })
  })
  await page.goto(`${ADDRESS}?bare&${query}`)
}

/** Waits until the workbench stands still for the first time. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

/** Changes some of the workbench's controls at once. */
export async function turn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((wanted) => {
    const form = document.querySelector('form')
    for (const [name, value] of Object.entries(wanted)) {
      const control = form?.elements.namedItem(name)
      if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) {
        control.value = value
      }
    }
    form?.dispatchEvent(new Event('input'))
  }, values)
}

/** Reads the stage back. @throws where nothing is drawn. */
export async function readBack(page: Page): Promise<Bitmap> {
  const read = await page.evaluate(async () => {
    const pixels: Pixels | null = await globalThis.stage.snapshot()
    if (!pixels) return null
    let text = ''
    for (let i = 0; i < pixels.data.length; i += 32768) {
      text += String.fromCharCode(...pixels.data.subarray(i, i + 32768))
    }
    return { width: pixels.width, height: pixels.height, base64: btoa(text) }
  })
  if (!read) throw new Error('Nothing is drawn.')
  return { width: read.width, height: read.height, data: Buffer.from(read.base64, 'base64') }
}
