import { expect } from 'vitest'
import { clickOn, PATIENCE, textOf } from './page.ts'
import type { Session } from './session.ts'

/** More steps than any lesson has. */
const LONGEST = 80

/** Answers every question with yes and 80 %, screen after screen, until the result stands. */
export async function goThroughLesson(session: Session): Promise<void> {
  for (let step = 0; step < LONGEST; step += 1) {
    if ((await textOf(session, '.screen-title')) === 'How you did') return
    const before = await place(session)
    const onward = await textOf(session, '.lesson-button-main')
    if (onward.startsWith('Commit')) await answerAll(session)
    await clickOn(session, 'button', onward)
    await expect
      .poll(() => place(session), { message: `after “${onward}”`, timeout: PATIENCE })
      .not.toBe(before)
  }
  throw new Error('The lesson has no end.')
}

/** Where in the lesson one is, and what is to be pressed there. */
const place = async (session: Session): Promise<string> =>
  `${await textOf(session, '.lesson-progress')} ${await textOf(session, '.lesson-button-main')}`

async function answerAll(session: Session): Promise<void> {
  const questions = await session.run(() => document.querySelectorAll('.question').length)
  for (let at = 0; at < questions; at += 1) {
    const within = { selector: '.question', at }
    await clickOn(session, 'radio', 'Yes', within)
    await clickOn(session, 'radio', '80 %', within)
  }
}
