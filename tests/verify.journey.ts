import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import { DIST } from '../src/tools/folders.ts'
import { expectAccessible } from './journey/axe.ts'
import { expect, test } from './journey/test.ts'

test('a copy with one word changed is told from the original, and nobody is asked', async ({
  page,
}) => {
  await page.goto('./about.html')
  await page.getByRole('link', { name: 'Compare a copy' }).click()
  await page.locator('html[data-verify="ready"]').waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const found = page.getByRole('status')
  const read = await readFile(join(DIST, 'read.html'), 'utf8')
  const choose = (html: string) =>
    page
      .getByLabel('A file of the copy')
      .setInputFiles({ name: 'read.html', mimeType: 'text/html', buffer: Buffer.from(html) })

  await choose(read)
  await expect(found).toContainText('The same as the original.')
  await choose(read.replaceAll('your rockets on', 'your missiles on'))
  await expect(found).toContainText('Not the same as the original.')
  await expect(found).toContainText('don’t put your [-rockets-]{+missiles+} on my borders.')
  await expectAccessible(page, 'a copy that differs')

  // A picture by its metadata, and a page of somebody else’s with a snippet in it.
  const [poster = ''] = await glob('posters/no-rockets.*.webp', { cwd: DIST })
  const picture = await readFile(join(DIST, poster), 'latin1')
  const give = (name: string, bytes: Buffer) =>
    page
      .getByLabel('A file of the copy')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
  await give('a.webp', Buffer.from(picture, 'latin1'))
  await expect(found).toContainText('The same as the original.')
  await give(
    'b.webp',
    Buffer.from(picture.replace('your rockets on', 'your missiles on'), 'latin1'),
  )
  await expect(found).toContainText('[-rockets-]{+missiles+}')
  const host = await readFile(join(DIST, 'variants/quote.html'), 'utf8')
  await give('paper.html', Buffer.from(host.replaceAll('rockets on', 'missiles on')))
  await expect(found).toContainText('Line no-rockets: ')
  await expect(found).toContainText('[-rockets-]{+missiles+}')

  const digest = (await page.locator('.digest').innerText()).replace('Digest: ', '')
  await page.getByLabel('Or its digest').fill(digest.slice(0, 17))
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(found).toContainText('The same as the original.')
  expect(asked).toEqual([])
})
