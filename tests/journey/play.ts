import { expect, type Page } from '@playwright/test'

/** What a reader has before them: the caption, the panel's headings, and what is offered. */
export interface Shown {
  /** What the line is: speech, quotation, account, narration or stage direction. */
  readonly kind: string
  readonly mark: string
  readonly words: string
  readonly cue: string
  readonly content: string
  readonly tells: string
  readonly attested: string
  readonly panel: readonly string[]
  readonly choices: readonly string[]
}

/** Opens the Play page at an address, past its opening, and waits until it can be played. */
export async function openPlay(page: Page, address = './'): Promise<void> {
  await openOpening(page, address)
  const beginning = page.getByRole('link', { name: 'What came before' })
  if (!(await beginning.isVisible())) return
  await beginning.click()
  await expect(page.locator('.caption-words')).toBeVisible()
}

/** Opens the Play page at an address, and waits until its opening's ways in can be taken. */
export async function openOpening(page: Page, address = './'): Promise<void> {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready')
}

/** Comes back to the site at no line, and goes on from where reading stopped. */
export async function goOnWhereIWas(page: Page): Promise<void> {
  await openOpening(page, './?again')
  await page.getByRole('link', { name: 'Go on where you were' }).click()
  await expect(page.locator('.caption-words')).toBeVisible()
}

/** Waits until the stage has printed its first picture: without a graphics card that takes a while. */
export async function printed(page: Page): Promise<void> {
  await expect(page.locator('.stage')).toHaveAttribute('data-staged', 'true', { timeout: 60_000 })
}

/** Reads what stands on the page now. */
export function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].map((found) =>
        (found.textContent ?? '').replace(/\s+/g, ' ').trim(),
      )
    const one = (selector: string) => all(selector).join(' ')
    return {
      kind: document.querySelector<HTMLElement>('.caption-box')?.dataset.kind ?? '',
      mark: one('.caption-mark'),
      tells: one('.caption .tells'),
      words: one('.caption-words'),
      cue: one('.caption .cue'),
      content: one('.caption .content'),
      attested: one('.caption .attested'),
      panel: all('.panel .part > .part-head'),
      choices: all('.choice > span:not(.key, .heard)'),
    }
  })
}

/** Opens a dialog of the play by its button: in a narrow window that lies in the menu. */
export async function openDialog(page: Page, name: string): Promise<void> {
  const menu = page.locator('.menu-button:visible')
  if ((await menu.count()) > 0) await menu.first().click()
  await page.getByRole('button', { name, exact: true }).first().click()
}

/** The button that goes one line on. */
export const nextButton = (page: Page) => page.getByRole('button', { name: 'Next', exact: true })

/** The button that goes one line back. */
export const backButton = (page: Page) => page.getByRole('button', { name: 'Back', exact: true })

/** Waits until what stands has been painted: the caption stands a moment before its panel. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise(requestAnimationFrame))

/** Does something that changes the line, and gives the line that comes. */
export async function toNewLine(page: Page, act: () => Promise<unknown>): Promise<Shown> {
  const before = await page.locator('.caption-words').textContent()
  await act()
  await page.waitForFunction(
    (text) => document.querySelector('.caption-words')?.textContent !== text,
    before,
  )
  await painted(page)
  return shown(page)
}

/** One line on, by the Next button. */
export const next = (page: Page): Promise<Shown> => toNewLine(page, () => nextButton(page).click())

/** One line back, by the Back button. */
export const back = (page: Page): Promise<Shown> => toNewLine(page, () => backButton(page).click())

/** Takes a choice by its words. */
export const choose = (page: Page, name: string): Promise<Shown> =>
  toNewLine(page, () => page.getByRole('button', { name, exact: true }).click())

/** Whether the play has come to its end. */
export const atEnd = (page: Page): Promise<boolean> => page.locator('.end').isVisible()

/** A play is shorter than this, or goes in a circle. */
const LONGEST = 200

/**
 * Plays from where the page is to the end by the Next button, and gives every line on the way.
 * @param visit is called at each line, the first and the last too.
 */
export async function playToTheEnd(
  page: Page,
  visit: (line: Shown) => Promise<unknown> = async () => {},
): Promise<Shown[]> {
  const lines = [await shown(page)]
  await visit(lines[0] as Shown)
  while (!(await atEnd(page))) {
    if (lines.length > LONGEST) throw new Error('the play does not come to an end')
    const line = await next(page)
    lines.push(line)
    await visit(line)
  }
  return lines
}
