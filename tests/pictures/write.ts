import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../../src/tools/folders.ts'

const FOLDER = join(ROOT, 'docs/pictures')

/** A page should load quickly: the most that a picture may weigh, in bytes. */
const MOST = 250_000
const QUALITIES = [85, 75, 65, 55, 45, 35, 25]

/** Writes what a page shows as `docs/pictures/NAME.webp`, as good as its weight allows. */
export async function writePicture(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const quality of QUALITIES) {
    const shot = await session.send('Page.captureScreenshot', { format: 'webp', quality })
    const webp = Buffer.from(shot.data, 'base64')
    if (webp.length > MOST) continue
    await mkdir(FOLDER, { recursive: true })
    await writeFile(join(FOLDER, `${name}.webp`), webp)
    process.stdout.write(`docs/pictures/${name}.webp  ${Math.round(webp.length / 1000)} kB\n`)
    break
  }
  await session.detach()
}
