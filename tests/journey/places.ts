import { expect, type Page } from '@playwright/test'
import { answerScreen, ready, trusting } from '../lesson/pupil.ts'
import { enterAsked, goToGuess } from './guess.ts'
import { openDialog, openOpening, openPlay } from './play.ts'

/** Lines of the play that look unlike one another. */
const LINES = {
  narration: 'aisle',
  'the key to the picture': 'two-plates',
  'both sides': 'not-to-invade',
  'ways to look': 'we-are-not',
  'strong language': 'if-you-sanction',
  'an account': 'k-on-no-rockets',
  hindsight: 'invasion',
  'the end': 'rests-on',
} as const

const DIALOGS = ['Backlog', 'Help', 'Saves', 'Settings']

/** The other pages, by what stands on each once it is ready. */
const PAGES = ['compare', 'tellings', 'about', 'embed', 'teach', 'lines/no-rockets']

/** The Read page, as a place. */
const TEXT = 'the whole as text'

/** Play as a host puts it into its own page, as a place. */
export const FRAME = 'the play in a frame'

/** Looks at what is on the page now. @param place where that is, in words. */
export type Visit = (place: string) => Promise<unknown>

/** Goes to a line of the play that is open. */
export async function goTo(page: Page, line: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `line=${id}`
  }, line)
  await expect(page.locator('.caption .tick-bar, .where').first()).toBeVisible()
}

/** Messages lie over the play until they are put away; there is one where no stage comes. */
export async function putMessagesAway(page: Page): Promise<void> {
  await page.getByRole('alert').getByText('stage').waitFor()
  await page.locator('#notice').getByRole('button', { name: 'Close' }).click()
}

/**
 * Stands before the play in every way that differs: its kinds of line, its sheet, its dialogs.
 * @param before is done once, when the play stands.
 */
export async function throughThePlay(
  page: Page,
  visit: Visit,
  before: () => Promise<unknown> = async () => {},
): Promise<void> {
  await openOpening(page)
  // A typeface that comes late moves the links, and one that moves under the pointer is not pressed.
  await page.evaluate(() => document.fonts.ready)
  await visit('the opening')
  await page.getByRole('link', { name: 'Play the call' }).click()
  await expect(page.getByRole('slider')).toBeVisible()
  await visit('the key before the call')
  const [asked = ''] = await enterAsked(page)
  await goToGuess(page, asked)
  await visit('a guess')
  await openPlay(page)
  await before()
  await putMessagesAway(page)
  for (const [what, line] of Object.entries(LINES)) {
    await goTo(page, line)
    await visit(what)
  }
  await goTo(page, 'no-rockets')
  await page.keyboard.press('s')
  await visit('the sources')
  await page.keyboard.press('Escape')
  for (const name of DIALOGS) {
    await openDialog(page, name)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    if (name === 'Saves') await dialog.getByRole('button', { name: 'Keep this place' }).click()
    await visit(name)
    await page.keyboard.press('Escape')
  }
}

/** Stands before every other page: the text, the comparison, the lesson and the rest. */
export async function throughThePages(page: Page, visit: Visit): Promise<void> {
  await page.goto('./read.html')
  await visit(TEXT)
  for (const name of PAGES) {
    await page.goto(`./${name}.html`)
    if (name === 'teach') await ready(page)
    for (const cell of await page.locator('summary').all()) await cell.click()
    await visit(name)
  }
  await openPlay(page, './frame.html')
  await visit(FRAME)
  await page.goto('./lesson.html?lines=no-rockets&checks=0&transfer=0')
  await ready(page)
  await visit('the lesson, to try')
  await answerScreen(page, trusting)
  await page.getByRole('button', { name: 'Next' }).click()
  await visit('the lesson, a question')
  await answerScreen(page, trusting)
  await visit('the lesson, an answer')
}
