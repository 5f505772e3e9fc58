import { elementSnippet } from '../src/embed/index.ts'
import { article } from './embed/hosts.ts'
import { planOf } from './embed/snippet.ts'
import { expect, playing, saidIn, test } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'

type Player = HTMLElementTagNameMap['readout-player']

const WORDS = 'don’t put your rockets on my borders'

test.beforeEach(({ context }) => stageOnItsWay(context))

test('moved, rendered anew and changed in a hurry, a player shows, says and leads to one line', async ({
  page,
  site,
  player,
  asked,
}) => {
  // What each frame is told by its host.
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    addEventListener('message', ({ data }) => heard.push(data))
  })
  const one = elementSnippet(await planOf(player, 'no-rockets'), null, 'tag')
  const other = elementSnippet(await planOf(player, 'not-to-invade'), null, 'tag')
  await page.goto(site.page('/', article(`<div id="a">${one}</div><div id="b"></div>`)))
  await page.waitForFunction(() => customElements.get('readout-player'))
  const tag = page.locator('readout-player')
  const current = () => tag.evaluate((element: Player) => element.currentLine)
  const loads = () => asked.filter((url) => url.includes('frame.html')).length

  await tag.locator('[data-readout="play"]').click()
  let frame = await playing(page)
  await tag.evaluate((element: Player) => element.goto('no-nato'))
  await expect(frame.locator('.caption .said')).toContainText('NATO')

  // As a framework reorders a list.
  await tag.evaluate((element) => document.getElementById('b')?.append(element))
  expect(await current()).toBe('no-nato')
  await expect(tag.locator('.content')).toContainText('NATO')
  await expect(tag.locator('blockquote')).toBeHidden()
  // Its reader has acted and it stays in view: it comes up by itself.
  frame = await playing(page, 0, true)
  await expect(frame.locator('.caption .said')).toContainText('NATO')
  expect(await current()).toBe('no-nato')
  expect(frame.url()).toContain('line=no-nato')

  // As a framework writes what a state has come to, step by step.
  const before = loads()
  await tag.evaluate((element: Player) => {
    for (const line of ['not-to-invade', 'no-promise', 'no-rockets']) element.line = line
    for (const theme of ['light', 'dark'] as const) element.theme = theme
    element.mode = 'read'
    element.mode = 'play'
  })
  await expect(frame.locator('.caption .said')).toContainText(WORDS)
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await current()).toBe('no-rockets')
  const heard: { type?: string; line?: string }[] = await frame.evaluate(() =>
    Reflect.get(window, 'heard'),
  )
  const told = heard.filter(({ type }) => type === 'goto' || type === 'set')
  expect(told.map(({ type, line }) => line ?? type)).toEqual(['no-rockets', 'set'])
  expect(loads(), 'nothing is loaded for it').toBe(before)

  // What needs another frame is loaded once, at the last line that was asked for.
  await tag.evaluate((element: Player) => {
    element.lang = 'de'
    element.line = 'no-promise'
    element.mode = 'compare'
    element.mode = 'play'
    element.lang = 'en'
    element.line = 'no-nato'
  })
  await expect.poll(loads).toBe(before + 1)
  await expect.poll(current).toBe('no-nato')
  frame = await playing(page, 0, true)
  expect(await saidIn(frame)).toContain('NATO')

  // A line that is not there is told, and the reader stays.
  const error = tag.evaluate(
    (element: Player) =>
      new Promise((resolve) => {
        element.addEventListener(
          'readout-error',
          (event) => resolve(Reflect.get(event, 'detail')),
          { once: true },
        )
        element.goto('nowhere')
      }),
  )
  expect(await error).toMatchObject({ where: 'line' })
  await expect.poll(current).toBe('no-nato')
  expect(await saidIn(frame)).toContain('NATO')

  // A snippet whose parts were rendered anew for another line leads where they say.
  await page.goto(site.page('/again', article(`${one}<template>${other}</template>`)))
  await page.waitForFunction(() => customElements.get('readout-player'))
  await tag.first().evaluate((element) => {
    const rendered = document.querySelector('template')?.content.querySelector('readout-player')
    element.replaceChildren(...(rendered?.childNodes ?? []))
  })
  await tag.locator('[data-readout="play"]').click()
  await expect(page).toHaveURL(`${player}#line=not-to-invade`)
})

test('with two publishers’ scripts and a pinned one, each plays its own or says that it cannot', async ({
  page,
  site,
  player,
  asked,
  request,
}, { config }) => {
  const theirs: string = config.metadata.madeStory
  const ours = await planOf(player, 'no-rockets')
  const theirCard = await (await request.get(`${theirs}lines/_first.json`)).json()
  const made = await planOf(theirs, theirCard.line)
  const { latest, versions } = await (await request.get(`${player}versions.json`)).json()
  const pinned = {
    base: `${player}v/${latest}/`,
    integrity: versions[latest].integrity['embed.js'],
  }
  const parts = [
    elementSnippet(ours, null, 'tag'),
    elementSnippet(made, null, 'tag'),
    elementSnippet(ours, pinned, 'tag'),
    // As it was typed by hand: the script before it says whose it is.
    `<script type="module" src="${theirs}embed.js"></script><readout-player></readout-player>`,
    '<p>Between</p><readout-player line="no-nato"></readout-player>',
  ]
  await page.goto(site.page('/', article(parts.join('\n'))))
  const homes = [player, theirs, pinned.base, theirs]
  const players = page.locator('readout-player')
  await page.waitForFunction(() => customElements.get('readout-player'))
  for (const [n, home] of homes.entries()) {
    const one = players.nth(n)
    await one.scrollIntoViewIfNeeded()
    const frame = one.locator('iframe')
    // The reader has acted once: what is near comes by itself.
    if (n === 0) await one.locator('[data-readout="play"]').click()
    await expect(frame).toHaveAttribute('src', new RegExp(`^${home}frame\\.html`))
    const { title } = home === theirs ? made.card : ours.card
    await expect(frame).toHaveAttribute('title', `${title}. ${ours.card.label}`)
    await expect(one.frameLocator('iframe').locator('.frame-title')).toHaveText(title)
  }
  const nobodys = players.nth(4)
  await expect(nobodys.locator('.reason')).toContainText('Nothing here says')
  await expect(nobodys.locator('button')).toBeHidden()
  await expect(nobodys.locator('iframe')).toHaveCount(0)
  // This player is a third server, of which the watch over all journeys does not know.
  asked.splice(0, asked.length, ...asked.filter((url) => !url.startsWith(theirs)))
})
