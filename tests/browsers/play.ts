import { expectSoon, textOf } from './page.ts'
import type { Session } from './session.ts'

/** Opens the Play page at a line, and waits until it can be played. */
export async function openPlay(session: Session, site: string, line: string): Promise<void> {
  await session.open(`${site}index.html#line=${line}`)
  await expectPlaying(session)
}

/** Waits until a player can be played: the page's own, or the entered frame's. */
export const expectPlaying = (session: Session): Promise<void> =>
  expectSoon(session, 'the player is ready', 'ready', () => document.documentElement.dataset.player)

/** The line's words, cue and all. */
export const wordsOf = (session: Session): Promise<string> => textOf(session, '.caption-words')

/** Does something that changes the line, and gives its words. */
export async function toNewLine(session: Session, act: () => Promise<void>): Promise<string> {
  const before = await session.run(() => document.querySelector('.caption-words')?.textContent)
  await act()
  await expectSoon(
    session,
    `another line than “${before}”`,
    true,
    (text) => document.querySelector('.caption-words')?.textContent !== text,
    before,
  )
  return wordsOf(session)
}

/** A play is shorter than this, or goes in a circle. */
const LONGEST = 200

/** Goes on, one step after the other, until the play is at its end. Gives the words of every line. */
export async function playToTheEnd(
  session: Session,
  step: (at: number) => Promise<void>,
): Promise<string[]> {
  const lines = [await wordsOf(session)]
  while (!(await session.run(() => document.querySelector('.end') !== null))) {
    if (lines.length > LONGEST) throw new Error('The play does not come to an end.')
    lines.push(await toNewLine(session, () => step(lines.length)))
  }
  return lines
}
