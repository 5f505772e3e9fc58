import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeVersion } from './build-version.ts'
import { emptyOut } from './empty.ts'

let out = ''
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'readout-'))
})
afterEach(() => rm(out, { recursive: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(out, path)), { recursive: true })
  await writeFile(join(out, path), text)
}

const get = (path: string) => readFile(join(out, path), 'utf8')
const digestOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`
const gone = (path: string) => expect(get(path)).rejects.toThrow('ENOENT')

const filesOf = (digest: string) => [`assets/frame-${digest}.js`, 'stills/0/a.webp', 'frame.html']

/** Builds what a build would, as far as a version is concerned. @param digest of its script */
async function publish(digest: string): Promise<string> {
  await emptyOut(out)
  await put('embed.js', `element ${digest}`)
  await put('embed.d.ts', 'types')
  await put('index.html', digest)
  await put('lines/_first.json', '{"poster":"posters/first.0.webp"}')
  await put(
    'frame.html',
    `<a href="./"></a><link href="corrections.json"><meta content="./stills/0/ a"><script src="./assets/frame-${digest}.js">`,
  )
  for (const file of filesOf(digest).slice(0, 2)) await put(file, digest)
  return (await writeVersion(out, '1.0.0', filesOf(digest))).name
}

describe('versions', () => {
  test('an earlier one stays whole when a later one is built into the same folder', async () => {
    const first = await publish('one')
    await put('assets/of-no-version.js', '')
    const second = await publish('two')
    expect(first).not.toBe(second)
    expect(await get(`v/${first}/embed.js`)).toBe('element one')
    expect(await get('assets/frame-one.js')).toBe('one')
    expect(await get('index.html')).toBe('two')
    await gone('assets/of-no-version.js')
    const { latest, versions } = JSON.parse(await get('versions.json'))
    expect(latest).toBe(second)
    expect(Object.keys(versions).sort()).toEqual([first, second].sort())
  })

  test('the same content makes the same version', async () => {
    expect(await publish('one')).toBe(await publish('one'))
  })

  test('its frame and cards lead to the shared files, two folders above', async () => {
    const name = await publish('one')
    expect(await get(`v/${name}/frame.html`)).toBe(
      '<a href="../../"></a><link href="../../corrections.json"><meta content="../../stills/0/ a"><script src="../../assets/frame-one.js">',
    )
    expect(await get(`v/${name}/lines/_first.json`)).toBe('{"poster":"../../posters/first.0.webp"}')
  })

  test('says the digest of every file that it is made of, the shared ones too', async () => {
    const name = await publish('one')
    const digests: Record<string, string> = JSON.parse(await get(`v/${name}/digests.json`))
    expect(Object.keys(digests).sort()).toEqual([
      '../../assets/frame-one.js',
      '../../stills/0/a.webp',
      'embed.d.ts',
      'embed.js',
      'files.json',
      'frame.html',
      'lines/_first.json',
    ])
    for (const [file, digest] of Object.entries(digests))
      expect(digest, file).toBe(digestOf(await get(join(`v/${name}`, file))))
    const { versions } = JSON.parse(await get('versions.json'))
    expect(versions[name].integrity).toEqual({
      'embed.js': digests['embed.js'],
      'digests.json': digestOf(await get(`v/${name}/digests.json`)),
    })
  })

  test('with another shared file it is another version, whatever that is called', async () => {
    const first = await publish('one')
    await put('stills/0/a.webp', 'other')
    expect((await writeVersion(out, '1.0.0', filesOf('one'))).name).not.toBe(first)
  })

  test('nothing is thrown away for a version that does not say what it needs', async () => {
    const name = await publish('one')
    await put(`v/${name}/files.json`, '{"half":')
    await expect(emptyOut(out)).rejects.toThrow('does not say what this version needs')
    expect(await get('assets/frame-one.js')).toBe('one')
  })
})
