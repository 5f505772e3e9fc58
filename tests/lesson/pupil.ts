import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'yaml'

/** The lesson's own page, or a frame that holds it. */
export type Surface = Pick<Page, 'locator' | 'getByRole' | 'getByLabel'>

/** How a pupil answers: by what is asked of which words, or the same each time. */
export type Answers = (ask: string, about: string) => { said: boolean; sure: number }

/** Waits until the lesson's script has taken the page over. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForSelector('html[data-player="ready"]')

/** Answers every question on the screen, and commits. */
export async function answerScreen(page: Surface, answers: Answers): Promise<void> {
  const questions = await page.locator('.question').all()
  const about = (await page.locator('.caption').textContent()) ?? ''
  for (const question of questions) {
    const ask = (await question.locator('legend').textContent()) ?? ''
    const { said, sure } = answers(ask, about)
    await choose(question, said ? 'Yes' : 'No')
    await choose(question, `${sure} %`)
  }
  await page.getByRole('button', { name: /^Commit/ }).click()
}

const choose = (question: Locator, name: string): Promise<void> =>
  question.getByRole('radio', { name: new RegExp(`^${name}( |$)`) }).check()

/** Whether the end is reached. */
export const atEnd = async (page: Surface): Promise<boolean> =>
  (await page.getByLabel('Choose a code').count()) > 0

/** Goes through the lesson until the end, or until `stop` says so. Gives how many screens passed. */
export async function goThrough(
  page: Surface,
  answers: Answers,
  stop: (screen: number) => boolean = () => false,
): Promise<number> {
  for (let screen = 1; screen < 80; screen += 1) {
    if (stop(screen) || (await atEnd(page))) return screen
    const before = await page.locator('.lesson-progress').textContent()
    const asks = (await page.locator('.question').count()) > 0
    if (asks) await answerScreen(page, answers)
    const on = page.getByRole('button', { name: /^(Next|Go on to the last part)$/ })
    if (!asks || (await on.count()) > 0) await on.click()
    await expect(page.locator('.lesson-progress')).not.toHaveText(before ?? '')
  }
  throw new Error('the lesson has no end')
}

const LESSON = new URL('../../story/putins-talk-therapy/lesson.yaml', import.meta.url)

/** What the lesson claims besides the lines: made for the exercise, each with its answer. */
const CLAIMS: readonly { readonly claim: string; readonly answer: boolean }[] = parse(
  readFileSync(LESSON, 'utf8'),
).claims

/**
 * Right each time on the lines “no rockets” and “greetings”, and certain: Moscow says both and
 * Washington neither; what is made for the exercise besides has its answer in the story.
 */
export const knowing: Answers = (ask, about) => ({ said: knows(ask, about), sure: 100 })

function knows(ask: string, about: string): boolean {
  const made = CLAIMS.find(({ claim }) => about.includes(claim) || ask.includes(claim))
  if (made) return made.answer
  if (ask.includes('side’s account?')) return about.includes('“')
  return ask.includes('own?') ? !about.includes('“') : ask.includes('Moscow')
}

/** Always yes, at 80 %. */
export const trusting: Answers = () => ({ said: true, sure: 80 })
