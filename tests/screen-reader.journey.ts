import type { Page } from '@playwright/test'
import { goTo, putMessagesAway } from './journey/places.ts'
import { atEnd, openPlay, shown, toNewLine } from './journey/play.ts'
import { announced, beginToListen, readThrough, takeReader } from './journey/screen-reader.ts'
import { withoutStage } from './journey/stage.ts'
import { expect, test } from './journey/test.ts'

// The reader comes as a script from outside: the pages’ own policy would rightly keep it away.
test.use({ bypassCSP: true })

test.beforeEach(async ({ page }) => {
  await withoutStage(page)
})

/** What a part of the page says, under a title. */
const part = async (page: Page, title: string, selector: string): Promise<string[]> => [
  `## ${title}`,
  ...(await readThrough(page, selector)),
  '',
]

const scriptOf = (parts: readonly string[]): string => `${parts.join('\n').trim()}\n`

test('a screen reader reads the play from the first line to the end as written down', async ({
  page,
}) => {
  test.slow()
  await openPlay(page)
  await putMessagesAway(page)
  await page.evaluate(() => document.getElementById('read')?.remove())
  await takeReader(page)
  await beginToListen(page)
  const heard: string[] = []
  while (!(await atEnd(page))) {
    const before = (await announced(page)).length
    const { words } = await toNewLine(page, () => page.keyboard.press('ArrowRight'))
    await expect.poll(async () => (await announced(page)).length, words).toBe(before + 1)
    heard.push((await announced(page)).at(-1) ?? '', '')
  }
  expect(scriptOf(heard)).toMatchSnapshot('play.txt')
})

test('a screen reader reads each kind of screen as written down', async ({ page }) => {
  test.slow()
  await openPlay(page)
  await putMessagesAway(page)
  await page.evaluate(() => document.getElementById('read')?.remove())
  await takeReader(page)
  const script = await part(page, 'The first line', '#play')
  for (const [title, line] of [
    ['The key to the picture', 'two-plates'],
    ['A line of the call, with ways to look', 'no-rockets'],
    ['An account', 'k-on-no-rockets'],
    ['A quotation', 'greetings'],
    ['Hindsight', 'invasion'],
    ['The end', 'rests-on'],
  ] as const) {
    await goTo(page, line)
    await expect.poll(() => shown(page).then(({ words }) => words)).not.toBe('')
    script.push(...(await part(page, title, '#play')))
  }
  expect(scriptOf(script)).toMatchSnapshot('screens.txt')
})

test('a screen reader reads what opens over the play as written down', async ({ page }) => {
  await openPlay(page, './#line=no-rockets')
  await putMessagesAway(page)
  await takeReader(page)
  const script: string[] = []
  for (const name of ['Backlog', 'Help', 'Saves', 'Settings']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    script.push(...(await part(page, name, 'dialog[open]')))
    await page.keyboard.press('Escape')
  }
  expect(scriptOf(script)).toMatchSnapshot('dialogs.txt')
})
