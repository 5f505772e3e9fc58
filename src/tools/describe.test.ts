import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeHere } from './describe.ts'

const CARD = {
  format: 1,
  story: 'made-up',
  line: 'no-sail',
  title: 'The Ferry',
  label: 'Reconstructed.',
  author: 'as A. Reporter tells it',
  language: 'en',
  speech: true,
  poster: 'posters/no-sail.0.webp',
  parts: [{ role: 'content', text: 'No.' }],
  alt: 'Reconstructed. No.',
  clean: null,
}

let folder = ''
let base = ''
let server: ReturnType<typeof createServer>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'))
  await mkdir(join(folder, 'lines'))
  for (const name of ['no-sail', '_first'])
    await writeFile(join(folder, `lines/${name}.json`), JSON.stringify(CARD))
  await writeFile(join(folder, 'lines/broken.json'), '{')
  await mkdir(join(folder, 'visit/lines'), { recursive: true })
  const other = { ...CARD, story: 'visit', line: 'in-turkey' }
  for (const name of ['in-turkey', '_first'])
    await writeFile(join(folder, `visit/lines/${name}.json`), JSON.stringify(other))
  const answer = describeHere(folder)
  server = createServer((request, response) => {
    void answer(request, response, () => response.writeHead(404).end())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

test('a line, and the story, are described at the address where it was asked', async () => {
  for (const name of ['no-sail', 'made-up']) {
    const described = await (await fetch(`${base}oembed/${name}.json`)).json()
    expect(described).toMatchObject({ type: 'rich', provider_url: base })
    expect(described.html).toContain(`src="${base}frame.html?line=no-sail"`)
    expect(described.thumbnail_url).toBe(`${base}posters/no-sail.0.webp`)
  }
})

test('what is not there, or cannot be read, is left to the server', async () => {
  for (const name of ['nowhere', 'broken', '..%2Flines%2Fno-sail', '_first'])
    expect((await fetch(`${base}oembed/${name}.json`)).status).toBe(404)
})

test('a further work of the site is described at its own address', async () => {
  const there = `${base}visit/`
  for (const name of ['in-turkey', 'visit']) {
    const described = await (await fetch(`${there}oembed/${name}.json`)).json()
    expect(described.html).toContain(`src="${there}frame.html?line=in-turkey"`)
    expect((await fetch(`${base}oembed/${name}.json`)).status).toBe(404)
  }
  expect((await fetch(`${there}oembed/no-sail.json`)).status).toBe(404)
})

test('whoever asks the site, or the work, of an address is told of the work that it leads to', async () => {
  const asked = (endpoint: string, url: string) =>
    fetch(`${endpoint}oembed?url=${encodeURIComponent(url)}`)
  for (const endpoint of [base, `${base}visit/`])
    for (const url of [
      `${base}visit/`,
      `${base}visit/#line=in-turkey`,
      `${base}visit/lines/in-turkey.html`,
    ]) {
      const answer = await asked(endpoint, url)
      expect(answer.status, url).toBe(200)
      expect((await answer.json()).html, url).toContain(
        `src="${base}visit/frame.html?line=in-turkey"`,
      )
    }
  expect(await (await asked(base, `${base}#line=no-sail`)).json()).toMatchObject({ type: 'rich' })
  expect((await asked(base, `${base}#line=in-turkey`)).status).toBe(404)
  expect((await asked(`${base}visit/`, `${base}#line=no-sail`)).status).toBe(404)
})
