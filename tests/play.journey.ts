import { thorough } from '../src/testing/thorough.ts'
import { back, choose, next, openPlay, playToTheEnd, shown } from './journey/play.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'
import { ATTESTED, bundleOf, CALL, LABEL } from './journey/work.ts'

const SPOKEN_PANEL = [
  'What the picture means',
  'The passage',
  'Accounts of this line, in our summary',
  'How it reached you',
  'What is Julia Ioffe’s own',
]

// The whole play with its pictures: policy.journey.ts.
test.beforeEach(({ context }) => stageOnItsWay(context))

test('I play from the first line to the end, and see at each line what it rests on', async ({
  page,
  watched,
}) => {
  test.slow()
  await openPlay(page)
  const lines = await playToTheEnd(page)

  const call = lines.filter(({ mark }) => mark === LABEL)
  expect(call.map(({ cue, content }) => ({ cue, content }))).toEqual(
    CALL.map(({ cue, content }) => ({ cue, content })),
  )
  expect(call.map(({ attested }) => attested)).toEqual(CALL.map(({ id }) => ATTESTED[id]))
  for (const line of call) expect(line.panel, line.words).toEqual(SPOKEN_PANEL)
  for (const line of lines) {
    expect(line.mark, line.words).not.toBe('')
    expect(line.panel, line.words).not.toEqual([])
  }
  const hindsight = lines.filter(({ panel }) => panel[0] === 'Hindsight')
  expect(hindsight.map(({ mark }) => mark)).toEqual(
    Array(3).fill('Written afterwards. Not in the article.'),
  )
  expect(watched.complaints).toEqual([])

  const end = page.locator('.end')
  await expect(end.getByText(LABEL)).toBeVisible()
  const rows = end.locator('.end-line')
  await expect(rows).toHaveCount(8)
  for (const [i, { id, cue, content }] of CALL.entries()) {
    const row = rows.nth(i)
    await expect(row).toContainText(content)
    await expect(row).toContainText(cue)
    await expect(row).toContainText(ATTESTED[id] ?? 'missing')
  }
  const whole = (await end.locator('blockquote').textContent()) ?? ''
  for (const { content } of CALL) expect(whole.split(content)).toHaveLength(2)
})

test('I look at the accounts of a line by choice, and go back exactly the way I came', async ({
  page,
}) => {
  await openPlay(page, './#line=not-to-invade')
  const line = await shown(page)
  expect(line.choices).toEqual([
    'Washington’s accounts',
    'Moscow’s accounts',
    'What is hers',
    'Go on',
  ])

  const seen = [line, await choose(page, 'Washington’s accounts'), await next(page)]
  for (const account of seen.slice(1)) {
    expect(account.mark).toBe('Our summary of an account. The picture is reconstructed.')
    expect(account.cue).toMatch(/, our summary$/)
    expect(account.words).not.toMatch(/[“”"]/)
    expect(account.panel).toContain('The account')
  }
  expect(seen[2]?.choices).toEqual(['Moscow’s accounts', 'What is hers', 'Go on'])
  seen.push(await choose(page, 'What is hers'))
  expect(seen[3]?.choices).toEqual(['Moscow’s accounts', 'Go on'])
  const on = await choose(page, 'Go on')
  expect(on.content).toBe(CALL[1]?.content)

  for (const earlier of [...seen].reverse()) expect(await back(page)).toEqual(earlier)
})

test('I open the backlog, find every line I passed, jump to one of them, and with clean words read no strong one', async ({
  page,
}) => {
  await openPlay(page, './#line=no-nato')
  const line = await shown(page)
  const account = await choose(page, 'Moscow’s accounts')
  await next(page)
  await page.getByRole('button', { name: 'Backlog' }).click()
  const backlog = page.getByRole('dialog', { name: 'Backlog' })
  const passed = backlog.getByRole('listitem').getByRole('button')
  await expect(passed.last()).toHaveAttribute('aria-current', 'step')
  await expect(passed.last(), 'it opens where I am').toBeInViewport()
  const count = await passed.count()
  await expect(passed.nth(count - 3)).toHaveText(
    `reconstructed speech ${line.cue} ${line.content} as Julia Ioffe tells it · ${line.attested}`,
  )
  await passed.nth(count - 2).click()
  await expect(backlog).toBeHidden()
  expect(await shown(page)).toEqual(account)
  expect((await back(page)).words).toBe(line.words)

  await page
    .locator('.caption')
    .getByRole('link', { name: /^Line 6 of 8/ })
    .click()
  await expect(page.locator('#play')).toContainText('fucking')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('checkbox', { name: 'Clean words' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Backlog' }).click()
  await expect(passed.last(), 'the line reads on').toContainText('between us')
  expect(await page.locator('#play').evaluate((play) => play.outerHTML)).not.toMatch(/fuck/i)
})

test('an address with #line=… opens at that line, whichever it is', async ({ page }) => {
  await openPlay(page)
  const { lines } = await bundleOf(page)
  const opened = await page.evaluate(
    openEach,
    [...lines].reverse().map(({ id }) => id),
  )
  for (const { id, text } of lines) expect(flat(opened[id] ?? ''), id).toContain(flat(text))
  await expect(page.getByRole('alert').filter({ hasText: /no line/i })).toHaveCount(0)
})

/** Asks the address for one line after another; gives the words that then stand in the caption. */
async function openEach(ids: string[]): Promise<Record<string, string>> {
  const caption = () => document.querySelector('.caption-words')?.textContent ?? ''
  const opened: Record<string, string> = {}
  for (const id of ids) {
    const before = caption()
    location.hash = `line=${id}`
    for (let tries = 0; tries < 100 && caption() === before; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10))
    opened[id] = caption()
  }
  return opened
}

test('I send the address of a line, and whoever opens it is at that line', async ({ page }) => {
  // To be opened is the same for each; where it leads is tried with every line above.
  for (const { id, content } of thorough ? CALL : CALL.slice(-1)) {
    await page.goto('about:blank')
    await openPlay(page, `./#line=${id}`)
    expect((await shown(page)).content).toBe(content)
  }
  const last = page.url()
  const { words } = await next(page)
  await expect.poll(() => page.url(), 'the address is that of the line I step to').not.toBe(last)
  await page.goto(page.url().replace('#', '?again#'))
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
  expect((await shown(page)).words).toBe(words)
})

test('each tick is a link to its line, and says whether I have read it', async ({ page }) => {
  await openPlay(page, `./#line=${CALL[0]?.id}`)
  const ticks = page.getByRole('navigation', { name: 'The call' }).getByRole('link')
  await expect(ticks).toHaveCount(8)
  for (const [i, { id, content }] of CALL.entries()) {
    await expect(ticks.nth(i)).toHaveAttribute('href', `#line=${id}`)
    if (i > 0) await expect(ticks.nth(i)).toHaveAccessibleName(/not read yet/)
    await ticks.nth(i).click()
    await expect(page.locator('.caption .content')).toHaveText(content)
    await expect(ticks.nth(i)).toHaveAccessibleName(/you are here/)
    await expect(ticks.nth(i)).toHaveAttribute('aria-current', 'step')
  }
  await expect(ticks.first()).toHaveAccessibleName(/\(read\)$/)

  await ticks.nth(3).click()
  const link = page.locator('.panel .part-passage').getByRole('link', { name: /open at this/ })
  await expect(link.first(), 'the article, at the sentence').toHaveAttribute(
    'href',
    /^https:\/\/.*#:~:text=Putin%20said/,
  )
})

const flat = (text: string): string => text.replace(/[\s—]+/g, '').toLowerCase()
