import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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

  const digest = (await page.locator('.digest').innerText()).replace('Digest: ', '')
  await page.getByLabel('Or its digest').fill(digest.slice(0, 17))
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(found).toContainText('The same as the original.')
  expect(asked).toEqual([])
})
