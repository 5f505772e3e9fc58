import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderPlayer } from '../src/embed/package/render.ts'
import { thorough } from '../src/testing/thorough.ts'
import { article, type HostSite } from './embed/hosts.ts'
import { expect, playing, test } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { installApp, PACKAGE, runIn } from './package/install.ts'

test.skip(!thorough, 'installs four frameworks: TEST_ALL=1')
test.describe.configure({ mode: 'serial' })

const LINE = 'if-you-sanction'
const FRAMEWORKS = [
  ['apps', 'react'],
  ['apps', 'vue'],
  ['apps', 'svelte'],
  ['react18', 'react18'],
] as const

let folders: Record<string, string> = {}

test.beforeAll(async () => {
  folders = { apps: await installApp('apps'), react18: await installApp('react18') }
  for (const folder of Object.values(folders)) {
    await runIn(folder, 'vite', 'build')
    await runIn(folder, 'vite', 'build', '--ssr')
  }
})

test('the package is as publint and arethetypeswrong want it, and typed in every framework', async () => {
  const { apps = '', react18 = '' } = folders
  await runIn(apps, 'publint', 'run', '--strict', PACKAGE)
  await runIn(apps, 'attw', '--pack', PACKAGE, '--profile', 'esm-only')
  for (const folder of [apps, react18]) await runIn(folder, 'tsc', '-p', '.')
  await runIn(apps, 'vue-tsc', '--noEmit', '-p', '.')
  await runIn(apps, 'svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error')
})

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

/** Puts a built app on a host's site, with its words as a server rendered them. Gives its address. */
async function publish(site: HostSite, folder: string, name: string, data: object) {
  const built = join(folder, 'site')
  for (const file of await readdir(join(built, 'assets'))) {
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const body = await readFile(join(built, 'assets', file), 'utf8')
    site.page(`/assets/${file}`, body, { 'content-type': type })
  }
  const server = await import(pathToFileURL(join(folder, 'server', `${name}.js`)).href)
  const page = await readFile(join(built, `${name}.html`), 'utf8')
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  const block = `<script id="data" type="application/json">${json}</script>`
  const rendered = await server.render(data)
  return site.page(`/${name}.html`, page.replace('<!--app-->', () => rendered) + block)
}

for (const [folder, name] of FRAMEWORKS)
  test(`${name}: words before any script, no complaint on hydration, and the line that is asked for`, async ({
    page,
    site,
    player,
    troubles,
  }) => {
    await stageOnItsWay(page.context())
    const card = await (await fetch(`${player}lines/${LINE}.json`)).json()
    const data = { src: player, html: renderPlayer(card, { src: player }) }
    const address = await publish(site, folders[folder] ?? '', name, data)

    const still = await page.context().browser()?.newContext({ javaScriptEnabled: false })
    const reader = await still?.newPage()
    await reader?.goto(address)
    await expect(reader?.locator('#rendered blockquote') ?? page.locator('x')).toContainText(
      'if you sanction us',
    )
    await still?.close()

    // A program has changed the markup before the framework comes to it.
    await page.addInitScript(() =>
      document.addEventListener('readystatechange', () =>
        document.querySelector('#rendered blockquote')?.setAttribute('data-seen', ''),
      ),
    )
    await page.goto(address)
    const own = page.locator('#own')
    await expect(own.locator('.facade')).toContainText('This copy names no publisher')
    await expect(page.locator('#rendered blockquote')).toContainText('if you sanction us')
    await page.getByRole('button', { name: 'Another line' }).click()
    await expect(own).toHaveAttribute('line', 'no-rockets')
    await expect(own.locator('.content')).toContainText('don’t put your rockets')
    await expect(own).toHaveJSProperty('theme', null)
    await expect(own).toHaveJSProperty('clean', false)

    await page.screenshot({ path: `shots/app-${name.replace(/\W+/g, '-').toLowerCase()}.png` })

    // It comes by itself: the reader has touched the page, and "Play" may be gone before it is pressed.
    await playing(page)
    await expect(page.locator('output')).toHaveText('no-rockets')
    expect(troubles.filter((one) => !one.includes('favicon'))).toEqual([])
    expect(await page.locator('html').getAttribute('data-problem')).toBe(null)
  })

test('beside a player’s own script the first of the two serves both', async ({
  page,
  site,
  player,
}) => {
  await stageOnItsWay(page.context())
  const { apps = '' } = folders
  const card = await (await fetch(`${player}lines/${LINE}.json`)).json()
  const data = { src: player, html: renderPlayer(card, { src: player }) }
  await publish(site, apps, 'svelte', data)
  const html = await readFile(join(apps, 'site/svelte.html'), 'utf8')
  const script = `<script type="module" src="${player}embed.js"></script>`
  const plain = '<readout-player id="plain" line="no-rockets"></readout-player>'
  const block = `<script id="data" type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
  for (const [path, both] of [
    ['/first.html', `${script}${plain}${html}${block}`],
    ['/last.html', `${html}${block}${plain}${script}`],
  ] as const) {
    await page.goto(site.page(path, both))
    await page.locator('#plain').scrollIntoViewIfNeeded()
    await expect(page.locator('#plain .content'), path).toContainText('don’t put your rockets')
    await expect(page.locator('#rendered readout-player'), path).toBeVisible()
  }
})

test('of two versions of the package on one page the first serves both, and nothing breaks', async ({
  page,
  site,
  player,
  troubles,
}) => {
  for (const version of ['one', 'two'])
    for (const file of (await readdir(PACKAGE)).filter((name) => name.endsWith('.js')))
      site.page(
        `/${version}/${file}`,
        `${await readFile(join(PACKAGE, file), 'utf8')}\n// version ${version}`,
        { 'content-type': 'text/javascript' },
      )
  const tag = (line: string) => `<readout-player src="${player}" line="${line}"></readout-player>`
  const script = (version: string) => `<script type="module" src="/${version}/index.js"></script>`
  await page.goto(
    site.page(
      '/',
      article(`${script('one')}${tag('no-rockets')}${script('two')}${tag('no-nato')}`),
    ),
  )
  await page.locator('readout-player').last().scrollIntoViewIfNeeded()
  await expect(page.locator('readout-player .content')).toHaveText([/rockets/, /NATO/])
  expect(troubles).toEqual([])
})
