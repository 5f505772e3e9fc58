import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openServer } from './start.ts'

const SECRET = 'what lies outside'

let home = ''
let server: PreviewServer
let base = ''

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-'))
  const site = join(home, 'site')
  await mkdir(join(site, 'parts'), { recursive: true })
  await mkdir(join(home, 'outside'))
  for (const name of ['secret.txt', 'secret.html', 'outside/index.html', 'outside/a.txt'])
    await writeFile(join(home, name), SECRET)
  for (const name of ['index.html', 'about.html', 'parts/index.html', 'a name.txt', 'ключ.txt'])
    await writeFile(join(site, name), `this is ${name}`)
  await symlink(join(home, 'secret.txt'), join(site, 'linked.txt'))
  await symlink(join(home, 'secret.html'), join(site, 'hidden.html'))
  await symlink(join(home, 'outside'), join(site, 'away'))
  await symlink(join(site, 'about.html'), join(site, 'same.html'))
  await symlink(join(home, 'nowhere'), join(site, 'broken.txt'))
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  server = await openServer(site, 0)
  base = server.resolvedUrls?.local[0] ?? ''
})

afterAll(async () => {
  await server.close()
  vi.restoreAllMocks()
  await rm(home, { recursive: true })
})

/** Sends a request line as it is, which no client would, and gives the whole answer. */
function answerTo(target: string, method = 'GET'): Promise<string> {
  const { port, host } = new URL(base)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    })
    socket.on('data', (part) => {
      answer += part
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])

describe('a bad request', () => {
  it.each([
    'http://[',
    '//',
    '///',
    '//evil.example/about.html',
    'http://',
    'about.html',
    '*',
    '/%',
    '/%zz',
    '/%ff',
    '/about.html%00',
    '/%00',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/parts/../../secret.txt',
    '/parts/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/parts/..\\..\\secret.txt',
    '/..%5csecret.txt',
    '/%252e%252e%252fsecret.txt%00',
    'ftp://localhost/about.html',
  ])('%s gets 400, and nothing else happens', async (target) => {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const answer = await answerTo(target, method)
      expect(statusOf(answer)).toBe(400)
      expect(answer).not.toContain(SECRET)
      expect(answer).not.toContain(home)
      expect(answer).not.toContain('node_modules')
    }
    expect(await (await fetch(`${base}about.html`)).text()).toBe('this is about.html')
  })
})

describe('a link in the folder', () => {
  it.each([
    '/linked.txt',
    '/hidden.html',
    '/hidden',
    '/away/',
    '/away/index.html',
    '/away/a.txt',
    '/away',
    '/parts/%2E/../linked.txt',
    '/broken.txt',
    '/@fs/etc/hostname',
  ])('is not followed out of it: %s', async (target) => {
    const answer = await answerTo(target)
    expect([400, 404]).toContain(statusOf(answer))
    expect(answer).not.toContain(SECRET)
    expect(answer).not.toContain(home)
  })

  it('is followed where it stays inside', async () => {
    expect(await (await fetch(`${base}same.html`)).text()).toBe('this is about.html')
  })
})

describe('what is there', () => {
  it.each([
    ['/', 'index.html'],
    ['/about.html', 'about.html'],
    ['/about.html?line=a%00b&x=%zz', 'about.html'],
    ['/about', 'about.html'],
    ['/parts/', 'parts/index.html'],
    ['/a%20name.txt', 'a name.txt'],
    ['/%D0%BA%D0%BB%D1%8E%D1%87.txt', 'ключ.txt'],
  ])('%s is served', async (target, name) => {
    const answer = await answerTo(target)
    expect(statusOf(answer)).toBe(200)
    expect(answer).toContain(`this is ${name === 'ключ.txt' ? '' : name}`)
  })

  it('may be asked for by its whole address, as a proxy asks', async () => {
    expect(statusOf(await answerTo(`${base}about.html`))).toBe(200)
  })

  it('is told from what is not, without a word of where it was looked for', async () => {
    const answer = await answerTo('/nowhere.html')
    expect(statusOf(answer)).toBe(404)
    expect(answer).not.toContain(home)
  })
})
