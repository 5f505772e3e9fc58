import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readPicture } from '../src/apps/verify/index.ts'
import { elementSnippet } from '../src/embed/index.ts'
import { examine } from '../src/tools/doctor/check.ts'
import { CHECKS } from '../src/tools/doctor/checks.ts'
import { openSite } from '../src/tools/doctor/site.ts'
import { article } from './embed/hosts.ts'
import { planOf } from './embed/snippet.ts'
import { expect, goOn, playing, test } from './embed/test.ts'
import { expectAccessible } from './journey/axe.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { WHOLE } from './journey/whole.ts'

const LABEL = 'Reconstructed. No transcript has been published.'
const CUE = 'Putin said,'
const AUTHOR = 'as Julia Ioffe tells it'
const CITED = 'Julia Ioffe, “Putin’s Talk Therapy”, Puck, 31 December 2021'
const EVENT = ['not-to-invade', 'no-nato', 'no-promise', 'no-rockets', 'we-are-not']

const CORRECTED = {
  date: '2026-12-01',
  text: 'The hour was wrong.',
  line: 'no-rockets',
  said: 'Corrected on 1 December 2026: The hour was wrong.',
}
const WITHDRAWN = {
  date: '2026-12-02',
  text: 'The source took it back.',
  line: 'no-nato',
  withdrawn: true,
  said: 'Withdrawn on 2 December 2026: The source took it back.',
}

/** Whether a reader sees an element whole, and nothing that lies over it. */
const isOnTop = (element: Element): boolean => {
  const { x, y, width, height } = element.getBoundingClientRect()
  const root = element.getRootNode()
  const top = (dx: number, dy: number) =>
    root instanceof ShadowRoot && root.elementFromPoint(x + dx, y + dy)
  return [top(2, 2), top(width - 2, height - 2), top(width / 2, height / 2)].every(
    (one) => one === element,
  )
}

test('every line has a card, a text, a page and a description, each with label and author', async ({
  request,
  player,
}) => {
  const get = async (path: string) => (await request.get(player + path)).text()
  for (const line of EVENT) {
    for (const ending of ['json', 'txt', 'html']) {
      const text = await get(`lines/${line}.${ending}`)
      expect(text).toContain(LABEL)
      expect(text).toContain(AUTHOR)
      expect(text).toContain(CITED)
    }
    const described = await get(`oembed/${line}.json`)
    expect(described).toContain(LABEL)
    expect(described).toContain(CITED)
  }
  expect(await get('lines/no-rockets.txt')).toContain(CUE)
  expect(JSON.parse(await get('lines/no-rockets.json')).alt).toBe(
    `${LABEL} Putin said, whatever, don’t put your rockets on my borders. (${AUTHOR}; Only Moscow says so, in other words) The call of 30 December 2021 · ${CITED}.`,
  )
  for (const ending of ['json', 'txt', 'html'])
    expect(await get(`lines/cannot-trust.${ending}`), 'a quotation is of no call').toContain(
      'Outside the conversation',
    )
  const joined = JSON.parse(await get('lines/no-promise.json')) as { parts: { text: string }[] }
  expect(joined.parts.map(({ text }) => text).join('')).toBe(
    'Biden said—and I’m very much paraphrasing here—we can’t promise you that.',
  )
})

test('pages lead to their description, and the description to a frame that plays', async ({
  page,
  site,
  player,
  request,
}) => {
  await page.goto(`${player}lines/no-rockets.html`)
  const link = page.locator('link[type="application/json+oembed"]')
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
  const described = await (await request.get(address)).json()
  expect(described).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Readout' })
  await page.goto(site.page('/', article(described.html)))
  await expect(page.locator('blockquote')).toContainText(AUTHOR)
  const frame = await playing(page)
  await expect(frame.locator('.caption .cue')).toHaveText(CUE)
  await page.goto(player)
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(1)
})

test('a pinned copy is what its digest says, and says what was corrected since before it plays and after', async ({
  page,
  site,
  player,
  request,
}) => {
  const { latest, versions } = await (await request.get(`${player}versions.json`)).json()
  const script = await (await request.get(`${player}v/${latest}/embed.js`)).body()
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`
  expect(versions[latest].integrity['embed.js']).toBe(integrity)
  await page.route('**/corrections.json', (route) =>
    route.fulfill({
      json: {
        format: 1,
        story: 'putins-talk-therapy',
        digest: '00000000 11111111',
        corrections: [CORRECTED, WITHDRAWN],
      },
      headers: { 'access-control-allow-origin': '*' },
    }),
  )
  const body = `<script type="module" src="${player}v/${latest}/embed.js" integrity="${integrity}" crossorigin="anonymous"></script>
<readout-player line="no-rockets" style="display:block;min-height:560px"></readout-player>
<div id="pasted">${elementSnippet(await planOf(player, 'no-nato'), null, 'tag')}</div>`
  await page.goto(site.page('/', article(body)))
  const reason = page.locator('readout-player .reason')
  await expect(reason.first()).toHaveText(CORRECTED.said)
  await page.locator('#pasted').scrollIntoViewIfNeeded()
  await expect(reason.last(), 'over words that are withdrawn').toHaveText(WITHDRAWN.said)
  expect(await reason.last().evaluate(isOnTop)).toBe(true)
  await page.locator('#pasted').evaluate((one) => one.remove())
  await page.evaluate(() => scrollTo(0, 0))
  // After a reader's first act, which scrolling was, it loads by itself: Play may be gone by now.
  await page.locator('readout-player button').dispatchEvent('click')
  const frame = await playing(page)
  expect(frame.url()).toContain(`/v/${latest}/frame.html`)
  for (const { said } of [CORRECTED, WITHDRAWN])
    await expect(frame.locator('#notice')).toContainText(said)
  await frame.waitForSelector('.stage canvas', { timeout: 20_000 })
  const whole = await frame
    .locator('.frame-title a')
    .evaluate((link: HTMLAnchorElement) => link.href)
  expect(whole, 'its links lead to the pages, which lie elsewhere').toBe(player)
})

test('one file plays from a disk, with no network', async ({ page, player, request, context }) => {
  const file = await (await request.get(`${player}offline/putins-talk-therapy.html`)).body()
  const path = join(await mkdtemp(join(tmpdir(), 'readout-')), 'play.html')
  await writeFile(path, file)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  const asked: string[] = []
  page.on('request', (one) => asked.push(one.url()))
  await context.setOffline(true)
  await page.goto(pathToFileURL(path).href)
  await page.waitForSelector('html[data-player="ready"]')
  const said = page.locator('.caption .said')
  const before = await said.textContent()
  await page.locator('.control-next').click()
  await expect(said).not.toHaveText(before ?? '')
  await page.waitForSelector('.stage canvas')
  await expect(page.locator('#about')).toContainText('Corrections')
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
  expect(troubles).toEqual([])
})

test('an editor chooses, sees it live, and copies a snippet that holds its promise', async ({
  page,
  player,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${player}embed.html`)
  const snippet = page.getByRole('textbox', { name: 'The snippet' })
  await expect(snippet).toHaveValue(/<readout-player/)
  await page.getByLabel('Line', { exact: true }).selectOption('no-rockets')
  await expect(snippet).toHaveValue(/line="no-rockets"[\s\S]*\/posters\/no-rockets\./)
  const withWords = [
    'A picture with a link',
    'The words, and a frame',
    'For a letter',
    'Plain text',
    'The same, pinned',
  ]
  for (const kind of withWords) {
    await page.getByLabel(kind).check()
    for (const part of [LABEL, AUTHOR, CUE]) await expect(snippet).toHaveValue(new RegExp(part))
  }
  await expect(snippet).toHaveValue(/integrity="sha384-/)
  await page.getByRole('radio', { name: /^A frame\s*plays/ }).check()
  await page.getByLabel('Edition').selectOption('dark')
  await expect(snippet).toHaveValue(/theme=dark/)
  const frame = await playing(page)
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await goOn(frame)
  await page.getByRole('button', { name: 'Copy the snippet' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet.inputValue())
})

test('the whole is offered where something plays, and begins at its title', async ({
  page,
  player,
}) => {
  await page.goto(`${player}embed.html`)
  await page.getByRole('radio', { name: /^A frame ?plays/ }).check()
  const line = page.getByLabel('Line', { exact: true })
  await line.selectOption({ label: 'The whole, from its beginning' })
  const snippet = page.getByRole('textbox', { name: 'The snippet' })
  await expect(snippet).toHaveValue(/<iframe src="[^"?]*frame\.html"/)
  await expect(page.frameLocator('.preview iframe').locator('.opening')).toBeVisible()
  await page.getByLabel('Plain text').check()
  await expect(line).toHaveValue('aisle')
  await expect(line.locator('option', { hasText: 'The whole' })).toHaveCount(0)
  await expect(snippet).toHaveValue(/Wednesday, two days/)
})

test('an address and one file are offered too, with what an editor should know first', async ({
  page,
  player,
  request,
}) => {
  await page.goto(`${player}embed.html`)
  const snippet = page.getByRole('textbox', { name: 'The snippet' })
  await page.getByLabel('An address to paste').check()
  await page.getByLabel('Line', { exact: true }).selectOption('no-rockets')
  await expect(snippet).toHaveValue(`${player}lines/no-rockets.html`)
  await expect(page.getByLabel('Edition')).toHaveCount(0)
  await expect(page.locator('.snippet-warning')).toContainText('Only this machine')
  await page.getByLabel('Address of the player').fill('https://paper.example/readout')
  await page.getByLabel('One file to keep').check()
  await expect(snippet).toHaveValue(
    /href="https:\/\/paper\.example\/readout\/offline\/putins-talk-therapy\.html" download>/,
  )
  await expect(page.locator('.snippet-warning')).toBeEmpty()
  expect((await request.head(`${player}offline/putins-talk-therapy.html`)).status()).toBe(200)
})

test('a picture is offered by size and format, masked where that is asked for, with its words and digest', async ({
  page,
  player,
  request,
}) => {
  await page.goto(`${player}embed.html`)
  const snippet = page.getByRole('textbox', { name: 'The snippet' })
  await page.getByLabel('A picture with a link').check()
  await page.getByLabel('Line', { exact: true }).selectOption('if-you-sanction')
  const picture = page.getByLabel('Picture', { exact: true })
  await picture.selectOption('1200 × 630, JPEG')
  await expect(snippet).toHaveValue(
    /if-you-sanction\.card\.\w+\.jpg" width="1200" height="630" alt="/,
  )
  await page.getByLabel('Mask strong language').check()
  const words = page.getByRole('textbox', { name: 'Alternative text' })
  await expect(words).toHaveValue(/^Reconstructed\..*█/)
  await expect(snippet).toHaveValue(/if-you-sanction\.clean\.card\.\w+\.jpg"/)
  await expect(snippet).not.toHaveValue(/fuck/i)
  const save = page.getByRole('link', { name: 'Save the picture: 1200 × 630, JPEG' })
  await expect(save).toHaveAttribute('download', 'if-you-sanction.1200x630.jpg')
  const bytes = await (await request.get(player + (await save.getAttribute('href')))).body()
  const said = readPicture(bytes)
  expect(said?.line).toBe('if-you-sanction')
  expect(said?.description).toContain('█')
  const { digest } = await (await request.get(`${player}corrections.json`)).json()
  expect(said?.digest.startsWith(digest.replaceAll(' ', ''))).toBe(true)
})

test('by keyboard alone an editor comes from the first choice to the copy', async ({
  page,
  player,
}) => {
  await page.goto(`${player}embed.html`)
  await expect(page.getByRole('textbox', { name: 'The snippet' })).toHaveValue(/<readout-player/)
  await page.getByLabel('The player as a tag').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: /^A frame\s*plays/ })).toBeChecked()
  const copy = page.getByRole('button', { name: 'Copy the snippet' })
  const here = () => copy.evaluate((button) => button === document.activeElement)
  for (let n = 0; n < 12 && !(await here()); n += 1) await page.keyboard.press('Tab')
  expect(await here()).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).not.toBeEmpty()
})

for (const { width, height, tag } of [
  { width: 1280, height: 800, tag: WHOLE },
  { width: 320, height: 480, tag: [] },
])
  test(`the page for editors fits ${width} px, whatever is chosen, and is accessible`, {
    tag,
  }, async ({ page, player }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${player}embed.html`)
    await expect(page.getByRole('textbox', { name: 'The snippet' })).toHaveValue(/<readout-player/)
    for (const kind of await page.getByRole('radio').all()) {
      await kind.check()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await expectAccessible(page, `for editors, ${width} px wide`, { without: 'iframe' })
  })

test('what a server should send is written down, this one sends it, and the doctor finds all well', async ({
  request,
  player,
}) => {
  const file = await (await request.get(`${player}_headers`)).text()
  expect(file).toContain('Access-Control-Allow-Origin: *')
  expect(file).toContain('immutable')
  const answer = await request.get(`${player}frame.html`)
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  expect(answer.headers()['content-security-policy']).toContain('frame-ancestors *')
  const findings = await examine(openSite(player), CHECKS)
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
  expect(findings).toHaveLength(CHECKS.length)
})

const VARIANTS = [
  'amp',
  'dialog',
  'element',
  'frame',
  'narrow',
  'picture',
  'pinned',
  'quote',
  'rtl',
  'sandbox',
  'shadow',
  'still',
  'strict',
  'wordpress',
]
/** What these pages try is tried, in a page of its own, by embed-element, embed-frames and embed-parents too. */
const ELSEWHERE = ['dialog', 'narrow', 'rtl', 'sandbox', 'shadow', 'wordpress']

for (const variant of VARIANTS)
  test(`the living page "${variant}" shows the line with its label and author`, {
    tag: ELSEWHERE.includes(variant) ? WHOLE : [],
  }, async ({ page, player, troubles, context }) => {
    await stageOnItsWay(context)
    await page.goto(`${player}variants/${variant}.html`)
    if (variant === 'dialog') await page.getByRole('button', { name: 'Open the dialog' }).click()
    const tap = page.locator('readout-player').locator('button, [data-readout="play"]')
    const kind = await page.locator('iframe, readout-player, body > a > img').first()
    await kind.waitFor()
    if (variant === 'picture') {
      await expect(page.locator('body > a > img')).toHaveAttribute(
        'alt',
        new RegExp(`${LABEL}.*${AUTHOR}`),
      )
      return
    }
    if (variant === 'still') {
      const line = page.frameLocator('iframe[sandbox=""]')
      for (const part of [LABEL, CUE, AUTHOR, 'Only Moscow says so'])
        await expect(line.locator('main')).toContainText(part)
      const { y, height } = (await line.locator('.label').boundingBox()) ?? { y: 0, height: 0 }
      const frame = await page.locator('iframe').boundingBox()
      expect(y + height, 'in sight').toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0))
      return
    }
    // Opening the dialog was an act already, so that its player comes by itself.
    const waits = (await page.locator('readout-player').count()) > 0 && variant !== 'dialog'
    if (waits) await tap.click()
    const frame = await playing(page)
    await expect(frame.locator('.caption-mark')).toHaveText(LABEL)
    await expect(frame.locator('.tells')).toHaveText(AUTHOR)
    await expect(frame.locator('.caption .cue')).toHaveText(CUE)
    expect(troubles.filter((trouble) => !/frame-ancestors|sandboxed/.test(trouble))).toEqual([])
  })
