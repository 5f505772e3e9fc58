import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { article, openHostSite } from '../embed/hosts.ts'
import { ATTESTED, CALL, LABEL } from '../journey/work.ts'
import { BROWSERS } from './browsers.ts'
import { goThroughLesson } from './lesson.ts'
import { boldnessOfStandIn, drawsWithWebgl, pictureOf, tooWide } from './looks.ts'
import { clickOn, expectSoon, findControl, PATIENCE, textOf, untilItDoes } from './page.ts'
import { wordsOnPaper } from './paper.ts'
import { expectPlaying, openPlay, playToTheEnd, toNewLine, wordsOf } from './play.ts'
import type { Key, OpenBrowser, Session } from './session.ts'

const site = inject('site')
const ROCKETS = CALL.find(({ id }) => id === 'no-rockets')

describe.each(BROWSERS)('in $name', ({ name, missing, launch }) => {
  let browser: OpenBrowser
  let session: Session

  describe.skipIf(missing)('that is installed', () => {
    beforeAll(async () => {
      browser = await launch()
      process.stdout.write(`${name}: ${browser.version}\n`)
    })
    afterAll(() => browser?.close())
    beforeEach(async () => {
      session = await browser.newSession()
      await session.resize(1280, 800)
    })
    afterEach(async () => {
      const complaints = await session.run(() => window.complaints ?? [])
      await session.close()
      expect(complaints, 'what went wrong on the page').toEqual([])
    })

    it('a link opens its line: label, cue, words, author, attestation, sources, and its picture', async () => {
      await openPlay(session, site, 'no-rockets')
      expect(await wordsOf(session)).toContain(ROCKETS?.cue)
      expect(await wordsOf(session)).toContain(ROCKETS?.content)
      expect(await textOf(session, '.caption-mark')).toBe(LABEL)
      expect(await textOf(session, '.tells')).toBe('as Julia Ioffe tells it')
      expect(await textOf(session, '.attested')).toBe(ATTESTED['no-rockets'])
      expect(await textOf(session, '.panel')).toContain('Kremlin readout')
      const picture = (await drawsWithWebgl(session)) ? 'stage' : 'stills'
      await expectSoon(session, 'a picture of the line', picture, pictureOf)
      const boldness = () => session.run(boldnessOfStandIn)
      await expect.poll(boldness, { timeout: PATIENCE }).toBeGreaterThan(1.3)
      expect(await session.run(tooWide)).toEqual([])
    })

    it('by keys alone I play to the end, and back', async () => {
      await openPlay(session, site, 'not-to-invade')
      const keys: readonly Key[] = [' ', 'ArrowRight', 'PageDown']
      const words = await playToTheEnd(session, (at) => session.press(keys[at % 3] ?? ' '))
      expectWholeCall(words)
      const last = await toNewLine(session, () => session.press('ArrowLeft'))
      expect(last).toBe(words.at(-2))
    })

    it('by pointer alone I play to the end', async () => {
      await openPlay(session, site, 'not-to-invade')
      expectWholeCall(await playToTheEnd(session, () => clickOn(session, 'button', 'Next')))
      expect(await session.run(tooWide)).toEqual([])
    })

    it('I keep a place under a name, and come back to it another day', async () => {
      await openPlay(session, site, 'no-rockets')
      await clickOn(session, 'button', 'Saves')
      const dialog = { selector: 'dialog[open]', at: 0 }
      await expectSoon(
        session,
        'the saves',
        true,
        () => document.querySelector('dialog[open]') !== null,
      )
      await session.fill('For the class', findControl, 'textbox', 'Name', dialog)
      await clickOn(session, 'button', 'Keep this place', dialog)
      await expectSoon(
        session,
        'the save',
        1,
        () => document.querySelectorAll('.saves-list > li').length,
      )

      // Else only the part after # would be another.
      await session.open('about:blank')
      await openPlay(session, site, 'greetings')
      await clickOn(session, 'button', 'Saves')
      await clickOn(session, 'button', 'Go there: For the class', dialog)
      await expectSoon(session, 'the saves are closed', null, () =>
        document.querySelector('dialog[open]'),
      )
      expect(await wordsOf(session)).toContain(ROCKETS?.content)
    })

    it('on a telephone the sources open as a sheet, and everything fits', async () => {
      await session.resize(390, 844)
      await openPlay(session, site, 'no-rockets')
      expect(await session.run(tooWide)).toEqual([])
      await expectSoon(session, 'the picture is as wide as the window', 390, pictureWidth)
      await clickOn(session, 'button', 'Sources')
      await expectSoon(session, 'the sheet is open', 'true', sheetOpen)
      expect(await textOf(session, '#sources')).toContain('Only Moscow says so')
      await session.press('Escape')
      await expectSoon(session, 'the sheet is closed', 'false', sheetOpen)
      await session.press('s')
      await expectSoon(session, 'the sources have the focus', 'sources', focused)
    })

    it('I go through a lesson, and have my result', async () => {
      await session.open(`${site}lesson.html?lines=no-rockets,greetings&checks=0&transfer=0`)
      await expectPlaying(session)
      await goThroughLesson(session)
      expect(await textOf(session, 'main, #play')).toMatch(
        /Where the answer is yes, you said so \d of \d times/,
      )
    })

    it('a player in somebody’s page begins with one click, and is played there', async () => {
      const host = await openHostSite()
      const element = '<readout-player line="no-rockets"></readout-player>'
      const script = `<script type="module" src="${site}embed.js"></script>`
      await session.open(host.page('/', article(script + element)))
      const play = () =>
        document.querySelector('readout-player')?.shadowRoot?.querySelector('button') ?? null
      await expectSoon(
        session,
        'the player stands',
        true,
        () => customElements.get('readout-player') !== undefined,
      )
      await untilItDoes(() => session.click(play))
      const frame = () =>
        document.querySelector('readout-player')?.shadowRoot?.querySelector('iframe') ?? null
      await untilItDoes(() => session.enterFrame(frame))
      await expectPlaying(session)
      expect(await wordsOf(session)).toContain(ROCKETS?.content)
      expect(await textOf(session, '.caption-mark')).toBe(LABEL)
      await expectSoon(session, 'the keys are the player’s', true, () => document.hasFocus())
      const before = await wordsOf(session)
      await toNewLine(session, () => session.press('ArrowRight'))
      await clickOn(session, 'button', 'Back')
      await expectSoon(session, 'the line before', before, wordsNow)
      expect(await session.run(tooWide)).toEqual([])
      await host.close()
    })

    it('paper has the line with its label, its author, what attests it and where it lies', async () => {
      await openPlay(session, site, 'no-rockets')
      const pdf = await session.print()
      if (pdf) expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF-/)
      const paper = await wordsOnPaper(session)
      for (const text of [
        LABEL,
        ROCKETS?.cue,
        ROCKETS?.content,
        'as Julia Ioffe tells it',
        ATTESTED['no-rockets'],
        '#line=no-rockets',
      ])
        expect(paper).toContain(text)
      expect(paper).not.toContain('Backlog')
    })
  })
})

/** Fails where a play leaves a line of the call out, or brings one twice. */
function expectWholeCall(words: readonly string[]): void {
  for (const { content } of CALL)
    expect(
      words.filter((line) => line.includes(content)),
      content,
    ).toHaveLength(1)
}

/** Runs in the page. */
const sheetOpen = () => document.querySelector<HTMLElement>('.sheet')?.dataset.open

/** How wide the picture is, in CSS px. Runs in the page. */
const pictureWidth = () => document.querySelector('.stage')?.getBoundingClientRect().width

/** The id of what has the focus. Runs in the page. */
const focused = () => document.activeElement?.id

/** The line's words. Runs in the page. */
const wordsNow = () =>
  (document.querySelector('.caption-words')?.textContent ?? '').replace(/\s+/g, ' ').trim()
