import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { thorough } from '../src/testing/thorough.ts'
import { run as build } from '../src/tools/build.ts'
import { examine } from '../src/tools/doctor/check.ts'
import { CHECKS } from '../src/tools/doctor/checks.ts'
import { openSite } from '../src/tools/doctor/site.ts'
import { ROOT } from '../src/tools/folders.ts'
import { article } from './embed/hosts.ts'
import { test as base, expect, playing } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { freePort } from './servers/free-port.ts'
import { isThere, openWebServer, SERVERS } from './servers/open.ts'

let port = 0

/** The player lies on the server that is tried, and everything is asked of that one. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  player: ({}, use) => use(`http://127.0.0.1:${port}/`),
})

test.skip(!thorough, 'builds a site of two works, and starts three web servers: TEST_ALL=1')
// One after the other: the site was built for one address.
test.describe.configure({ mode: 'default' })

let home = ''
let site = ''

test.beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'readout-servers-'))
  // A server that was started by root reads its files as somebody else.
  await chmod(home, 0o755)
  site = join(home, 'site')
  port = await freePort()
  for (const name of ['made-story', 'made-accounts'])
    await cp(join(ROOT, 'tests', name), join(home, name), { recursive: true })
  await writeFile(join(home, 'made-story/site.yaml'), 'works: ["../made-accounts"]\n')
  const address = `http://127.0.0.1:${port}/`
  expect(await build([join(home, 'made-story'), '--out', site, '--address', address])).toBe(0)
})

test.afterAll(() => rm(home, { recursive: true, force: true }))

/** The lines for the server at the end of the settings for nginx, as somebody takes them over. */
async function forServer(): Promise<string> {
  const text = await readFile(join(site, 'servers/nginx.conf'), 'utf8')
  const [, lines = ''] = text.split('# --- in server { … } ---\n')
  expect(lines).toContain('add_header')
  return lines.replace(/^# /gm, '')
}

for (const server of SERVERS)
  test(`with the settings for ${server.name} the doctor finds all well, and the play stands in a page of another origin`, async ({
    page,
    player,
    site: host,
  }) => {
    test.skip(!isThere(server), `needs what Debian calls ${server.name}`)
    const own = join(home, server.name)
    const running = await openWebServer(server, { site, own, port, forServer: await forServer() })
    try {
      for (const folder of ['', 'the-signal/']) {
        const findings = await examine(openSite(`${player}${folder}`, false), CHECKS)
        expect(findings.filter(({ ok }) => !ok)).toEqual([])
        expect(findings).toHaveLength(CHECKS.length)
      }
      await stageOnItsWay(page.context())
      const locked = `<iframe sandbox="allow-scripts" src="${player}frame.html?line=clock" width="600" height="560"></iframe>`
      await page.goto(host.page('/', article(locked)))
      const frame = await playing(page)
      await expect(frame.locator('.caption .said')).not.toBeEmpty()
    } finally {
      await running.close()
    }
  })
