import { expect, test } from 'vitest'
import { MADE_CARD } from '../../testing/made-card.ts'
import { answerOembed } from './answer.ts'

const base = 'https://readout.example/call/'

const card = {
  ...MADE_CARD,
  title: 'The Ferry & “Co” <1>',
  alt: 'Reconstructed. damn the ferry.\u0000',
}

const cards = async (name: string): Promise<unknown> => {
  if (name === 'broken') throw new Error('no file')
  return name === 'no-sail' ? card : name === '_first' ? { ...card, line: 'begins' } : null
}

const ask = (query: Record<string, string>) =>
  answerOembed(new URLSearchParams(query), { base, card: cards })

const json = async (query: Record<string, string>) => JSON.parse((await ask(query)).body)

test('an address of a line, of its masked page and of the play is answered with its words and frame', async () => {
  const page = await json({ url: `${base}lines/no-sail.html`, format: 'json' })
  expect(page).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 560 })
  expect(page.html).toMatch(
    /damn the ferry\..*<iframe src="https:\/\/readout\.example\/call\/frame\.html\?line=no-sail"/s,
  )
  expect(page.thumbnail_url).toBe(`${base}posters/no-sail.webp`)
  for (const url of [`${base}lines/no-sail.clean.html`, `${base}?clean=1#line=no-sail`]) {
    const masked = await json({ url })
    expect(masked.html).toContain('█████ the ferry.')
    expect(JSON.stringify(masked)).not.toContain('damn')
  }
  expect((await json({ url: `${base}lines/no-sail` })).type).toBe('rich')
  expect((await json({ url: base })).html).toContain('line=begins')
})

test('somebody else’s address, a line that is not there and no address at all are refused', async () => {
  for (const [url, status] of [
    ['https://evil.example/call/lines/no-sail.html', 404],
    ['https://readout.example/other/lines/no-sail.html', 404],
    ['https://readout.example.evil.example/call/', 404],
    [`${base}../secret.html`, 404],
    [`${base}lines/..%2f..%2fsecret.html`, 404],
    [`${base}lines/not-there.html`, 404],
    [`${base}lines/broken.html`, 404],
    ['javascript:alert(1)', 404],
    ['', 400],
  ] as const)
    expect((await ask({ url })).status, url).toBe(status)
  expect((await ask({})).status).toBe(400)
})

test('a page’s room is kept to: of one pixel there is a link with the words as text, and no player', async () => {
  const url = `${base}lines/no-sail.html`
  for (const room of [{ maxwidth: '1' }, { maxheight: '1' }, { maxwidth: '1', maxheight: '1' }]) {
    const answer = await json({ url, ...room })
    expect(answer).toMatchObject({ type: 'link', readout_text: expect.stringContaining('ferry') })
    for (const none of ['html', 'width', 'height', 'thumbnail_url'])
      expect(answer).not.toHaveProperty(none)
  }
  expect(await json({ url, maxwidth: '400', maxheight: '600' })).toMatchObject({
    width: 400,
    height: 560,
  })
  // Words and frame together are higher than that: the frame has the words in it.
  const low = await json({ url, maxwidth: '400', maxheight: '600' })
  expect(low).toMatchObject({ html: expect.not.stringContaining('<blockquote') })
  expect(low).toMatchObject({ html: expect.stringContaining('height="560"') })
  expect(await json({ url, maxheight: '960' })).toMatchObject({
    html: expect.stringContaining('<blockquote'),
  })
  expect(await json({ url, maxwidth: '400' })).not.toHaveProperty('thumbnail_url')
  for (const none of ['0', '-1', '1.5', 'wide', '9'.repeat(12)])
    expect((await ask({ url, maxwidth: none })).status, none).toBe(400)
})

test('XML says the same and is well formed, whatever the words; another format is refused', async () => {
  const url = `${base}lines/no-sail.html`
  const { status, type, body } = await ask({ url, format: 'xml' })
  expect([status, type]).toEqual([200, 'text/xml; charset=utf-8'])
  expect(body).toContain(
    '<title>The Ferry &amp; “Co” &lt;1&gt;. Reconstructed. No transcript has been published.</title>',
  )
  expect(body).toContain('<html>&lt;blockquote')
  expect(body).not.toContain('\u0000')
  expect((await ask({ url, format: 'yaml' })).status).toBe(501)
})
