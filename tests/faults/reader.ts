import { expect, type Page } from '@playwright/test'
import { attestedBy, lineText, markOf } from '../../src/panel/index.ts'
import type { Player } from '../../src/player/index.ts'
import type { Bundle, Line } from '../../src/reconstruction/index.ts'
import { madePlayer, openedWork } from '../../src/testing/made-player.ts'
import { words } from '../../src/words/index.ts'
import { painted } from '../journey/play.ts'
import { ATTESTED } from '../journey/work.ts'
import type { Deed } from './deed.ts'

/** Somebody who reads in a browser, and beside it what they should be reading. */
export interface Reader {
  readonly page: Page
  readonly player: Player
}

/** A reader at the beginning. */
export const readerOf = (page: Page, bundle: Bundle): Reader => ({
  page,
  player: madePlayer(openedWork(bundle)),
})

/** Does the same in the browser, by what can be pressed, and beside it. Leaves out what is not offered. */
export async function act({ page, player }: Reader, deed: Deed): Promise<void> {
  const { choices, canGoBack, canGoOn } = player.view.value
  const press = (name: string) =>
    page.locator('.controls').getByRole('button', { name, exact: true }).click()
  if (deed.name === 'next' && canGoOn) {
    await press('Next')
    player.next()
  }
  if (deed.name === 'back' && canGoBack) {
    await press('Back')
    player.back()
  }
  const choice = deed.name === 'choose' ? choices[deed.pick % Math.max(1, choices.length)] : null
  if (choice) {
    // Going on is no choice among the others: Next takes it.
    if (choice.goOn) await press('Next')
    else await page.getByRole('button', { name: choice.text, exact: true }).click()
    player.choose(choice.id)
  }
  if (deed.name === 'goTo') {
    const line = player.work.bundle.exchange[deed.pick] ?? ''
    await page.evaluate((id) => {
      location.hash = `line=${id}`
    }, line)
    player.goTo(line)
  }
}

/** Fails unless the page shows the line that the reader is on, with all that it rests on, and no more. */
export async function expectRight({ page, player }: Reader): Promise<void> {
  const { bundle } = player.work
  const view = player.view.value
  const { line } = view
  const attested = attestedBy(line, { work: bundle, clean: false, withheld: false })
  await expect
    .poll(() => seenOn(page), { message: `the line ${line.id}` })
    .toMatchObject({
      mark: markOf(line, bundle),
      words: squeezed(wordsOf(line)),
      attested: bundle.exchange.includes(line.id) ? ATTESTED[line.id] : attested,
      canGoBack: view.canGoBack,
      canGoOn: view.canGoOn,
    })
  await painted(page)
  const { panel } = await seenOn(page)
  const rests = restOf(bundle, line.id)
  for (const text of rests) expect(panel, `what ${line.id} rests on`).toContain(squeezed(text))
  for (const other of bundle.exchange.filter((id) => id !== line.id))
    for (const text of summariesOf(bundle, other).filter((text) => !rests.includes(text)))
      if (line.kind !== 'account' && line.text !== text)
        expect(panel, `what ${other} rests on, at ${line.id}`).not.toContain(squeezed(text))
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')

const wordsOf = (line: Line): string =>
  (line.kind === 'account' ? words.caption.ourSummary(line.source.name) : '') +
  lineText(line, false)

/** The words in the data that a line's panel must hold. */
function restOf(bundle: Bundle, id: string): string[] {
  const sourcing = bundle.sourcing[id]
  switch (sourcing?.kind) {
    case 'speech':
    case 'quotation':
      return [...sourcing.passages.map(({ exact }) => exact), ...summariesOf(bundle, id)]
    case 'narration':
      return sourcing.claims.flatMap(({ exact, passages }) => [
        exact,
        ...passages.map((passage) => ('exact' in passage ? passage.exact : passage.summary)),
      ])
    case 'account':
      return [bundle.sources[sourcing.record]?.name ?? '']
    default:
      return []
  }
}

function summariesOf(bundle: Bundle, id: string): string[] {
  const sourcing = bundle.sourcing[id]
  if (!sourcing || !('support' in sourcing)) return []
  return Object.values(sourcing.support).map(({ summary }) => summary)
}

const seenOn = (page: Page) =>
  page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    const can = (selector: string) =>
      document.querySelector(`.caption ${selector}`)?.getAttribute('aria-disabled') === 'false'
    return {
      mark: text('.caption-mark'),
      words: text('.caption-words').replace(/\s+/g, ''),
      attested: text('.caption .attested'),
      panel: text('.panel').replace(/\s+/g, ''),
      canGoBack: can('.control-back'),
      canGoOn: can('.control-next'),
    }
  })
