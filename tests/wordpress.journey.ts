import { test as base, expect, type Locator } from '@playwright/test'
import { htmlParts } from '../src/testing/html-parts.ts'
import { thorough } from '../src/testing/thorough.ts'
import { playing } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { missingPackages } from './wordpress/needs.ts'
import { ADMIN, openWordPress, type WordPress } from './wordpress/open.ts'

const missing = missingPackages()
base.skip(
  !thorough || missing.length > 0,
  missing.length > 0
    ? `needs what Debian calls ${missing.join(', ')}`
    : 'opens a WordPress of its own: TEST_ALL=1',
)
base.describe.configure({ mode: 'serial', timeout: 300_000 })

let paper: WordPress | null = null

/** A WordPress of its own, one for all of these. */
const test = base.extend<{ player: string; wordpress: WordPress }>({
  player: ({ baseURL }, use) => use(baseURL ?? ''),
  wordpress: async ({ player }, use) => {
    paper ??= await openWordPress(player)
    await use(paper)
  },
})

test.afterAll(async () => {
  await paper?.close()
})

/** An element keeps to its column, where no script has dressed it. */
const expectNoWider = (element: Locator): Promise<void> =>
  expect
    .poll(() => element.evaluate((one) => one.clientWidth <= (one.parentElement?.clientWidth ?? 0)))
    .toBe(true)

const LABEL = 'Reconstructed. No transcript has been published.'

test('in a post a block, a shortcode and an address each show the line without a script, and play', async ({
  page,
  browser,
  player,
  wordpress,
}) => {
  await stageOnItsWay(page.context())
  const ways = {
    block: ['no-rockets', '<!-- wp:readout/player {"line":"no-rockets"} /-->', 'rockets on my'],
    shortcode: [
      'if-you-sanction',
      'Before.\n\n[readout line="if-you-sanction" clean="1"]',
      '█████',
    ],
    address: ['no-nato', `Before.\n\n${player}lines/no-nato.html\n\nAfter.`, 'join NATO'],
  } as const
  for (const [way, [line, content, words]] of Object.entries(ways)) {
    const address = await wordpress.post(way, content)
    const still = await browser.newPage({ javaScriptEnabled: false })
    await still.goto(address)
    const quote = still.locator('readout-player > blockquote')
    await expectNoWider(still.locator('readout-player'))
    for (const part of [LABEL, words, 'as Julia Ioffe tells it', 'This copy names no publisher'])
      await expect(quote, way).toContainText(part)
    const links = await quote
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links, way).toEqual([
      expect.stringMatching(new RegExp(`#line=${line}$`)),
      `${player}verify.html`,
    ])
    await still.close()
    await page.goto(address)
    if (!content.includes('clean'))
      await expect(page.locator('readout-player .picture[data-here]')).toBeVisible()
    await page.screenshot({ path: `shots/wordpress-${way}.png`, fullPage: true })
    await page.locator('readout-player button').click()
    const frame = await playing(page)
    await expect(frame.locator('.caption .said'), way).toContainText(words.slice(0, 4))
  }
})

test('a lesson gives no grade, what is no line shows nothing, and no other player is brought in', async ({
  page,
  player,
  wordpress,
}) => {
  await page.goto(await wordpress.post('lesson', '[readout line="no-rockets" mode="teach"]'))
  await expect(page.locator('readout-player')).toHaveAttribute('mode', 'teach')
  await expect(page.locator('readout-player blockquote')).not.toContainText('says so')
  const bad =
    '[readout line=""><script>alert(1)</script>"][readout][readout src="https://evil.example/" line="no-nato" theme="x onclick=1"]'
  const html = await (await page.request.get(await wordpress.post('bad', bad))).text()
  const { handlers } = htmlParts(html)
  expect(html.match(/<readout-player/g)).toHaveLength(1)
  expect(html).toContain(`<readout-player src="${player}" line="no-nato" style=`)
  expect(html).not.toContain('alert(1)')
  expect(handlers.filter((handler) => /alert|onclick/.test(handler))).toEqual([])
  await wordpress.post('fed', '[readout line="no-nato"]')
  const feed = await (await page.request.get(`${wordpress.origin}/?feed=rss2`)).text()
  expect(feed).toContain('join NATO')
  expect(feed).not.toContain('<readout-player')
})

test('in the editor the block asks for a line, or its address, and shows its words', async ({
  page,
  player,
  wordpress,
}) => {
  await page.goto(`${wordpress.origin}/wp-login.php`)
  await page.locator('#user_login').fill(ADMIN.name)
  await page.locator('#user_pass').fill(ADMIN.password)
  await page.locator('#wp-submit').click()
  const address = await wordpress.post('edited', '<!-- wp:readout/player /-->')
  const id = new URL(address).searchParams.get('p')
  await page.goto(`${wordpress.origin}/wp-admin/post.php?post=${id}&action=edit`)
  await page.keyboard.press('Escape')
  const line = page.getByLabel('Line', { exact: true })
  await line.fill(`${player}lines/no-nato.html`)
  await expect(line).toHaveValue('no-nato')
  const block = page.locator('.wp-block-readout-player')
  await expect(block.locator('blockquote')).toContainText('join NATO')
  await expectNoWider(block.locator('readout-player'))
  await page.screenshot({ path: 'shots/wordpress-editor.png' })
  await page.goto(`${wordpress.origin}/wp-admin/options-writing.php`)
  await expect(page.getByLabel('Address of the Readout player')).not.toHaveValue('')
})

test('an address that is no line’s is asked for by oEmbed, where the server answers', async ({
  page,
  player,
  wordpress,
}) => {
  const pasted = (address: string) => `Before.\n\n${address}\n\nAfter.`
  await page.goto(await wordpress.post('without', pasted(player)))
  await expect(page.locator('iframe[src*="frame.html"]')).toHaveCount(0)
  await wordpress.askByOembed()
  // As a browser's address bar has it, and as people write it.
  for (const address of [player, player.slice(0, -1), `${player}index.html`]) {
    await page.goto(await wordpress.post('with', pasted(address)))
    const frame = page.locator('iframe[src*="frame.html"]')
    await expect(frame, address).toHaveAttribute('src', new RegExp(`^${player}`))
    await expect(frame.contentFrame().locator('.caption, .opening').first()).toBeVisible()
  }
  await page.screenshot({ path: 'shots/wordpress-oembed.png', fullPage: true })
})
