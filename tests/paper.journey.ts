import type { Frame, Page } from '@playwright/test'
import { elementSnippet } from '../src/embed/index.ts'
import { article } from './embed/hosts.ts'
import { planOf } from './embed/snippet.ts'
import { expect, test } from './embed/test.ts'
import { stageOnItsWay } from './journey/stage.ts'
import { answerScreen, ready, trusting } from './lesson/pupil.ts'

const LABEL = 'Reconstructed. No transcript has been published.'
const SAID = 'Putin said, whatever, don’t put your rockets on my borders.'
const TOLD = ['as Julia Ioffe tells it', 'Only Moscow says so']

/** What paper has of a page or a frame: the texts that show, in elements' shadows too. */
const paperOf = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => {
    const shows = (element: Element) =>
      getComputedStyle(element).display === 'contents' ||
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data
      // A field prints no more of its text than shows in it.
      if (!(node instanceof Element) || node.matches('textarea, script') || !shows(node)) return ''
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : []
      const inside = slotted.length > 0 ? slotted : [...(node.shadowRoot ?? node).childNodes]
      const text = inside.map(read).join('')
      return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `
    }
    return read(document.body).replace(/\s+/g, ' ')
  })

/** Labels that paper has not the whole of, since something round them ends before they do. */
const cutLabels = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const ends = (element: Element) => {
      const { overflowY, contain } = getComputedStyle(element)
      return overflowY !== 'visible' || /paint|strict|content|size/.test(contain)
    }
    const isCut = (label: Element) => {
      const { top, bottom } = label.getBoundingClientRect()
      for (let round = label.parentElement; round; round = round.parentElement) {
        const outer = round.getBoundingClientRect()
        if (ends(round) && (top < outer.top - 1 || bottom > outer.bottom + 1)) return true
      }
      // Whatever stands before the play is painted over what reaches up into it.
      const above = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0
      return top < above
    }
    return [...document.querySelectorAll('.caption-mark, main > .label')]
      .filter((label) => label.checkVisibility() && isCut(label))
      .map(({ outerHTML }) => outerHTML)
  })

/** Expects these texts on paper. A browser tells a page before it prints; a look for paper does not. */
async function expectPrinted(page: Page, where: string, texts: readonly string[]): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const missing = async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const paper = await paperOf(page)
    return texts.filter((text) => !paper.includes(text))
  }
  await expect.soft.poll(missing, { message: where }).toEqual([])
  expect.soft(await cutLabels(page), where).toEqual([])
}

test('every kind of page prints label, cue, words, author, attestation, and where it lies', async ({
  page,
  player,
  context,
}) => {
  test.slow()
  await stageOnItsWay(context)
  const line = [LABEL, 'Putin said,', 'whatever, don’t put your rockets on my borders.', ...TOLD]
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['read.html', [...line, `${player}read.html`]],
    ['compare.html', [LABEL, SAID, `${player}compare.html`]],
    ['about.html', [LABEL, 'Julia Ioffe', `${player}about.html`]],
    // A pupil's sheet does not say where the key is.
    ['teach.html#handout', [LABEL, SAID, 'as Julia Ioffe tells it']],
    ['teach.html#key', [LABEL, SAID, 'as Julia Ioffe tells it', `${player}teach.html`]],
    ['frame.html?line=no-rockets', [...line, `${player}#line=no-rockets`]],
    ['lines/no-rockets.html', [LABEL, SAID, ...TOLD, `${player}#line=no-rockets`]],
    ['offline/putins-talk-therapy.html', ['Putin’s Talk Therapy', ...line]],
    ['embed.html', ['The player as a tag', '<readout-player', LABEL, `${player}embed.html`]],
    ['#line=no-rockets', [...line, `${player}#line=no-rockets`]],
  ]
  for (const [address, texts] of kinds) {
    // Else only the part after # would be another.
    await page.goto('about:blank')
    await page.goto(player + address)
    await expectPrinted(page, address, texts)
  }
  await ready(page)
  await page.keyboard.press('ArrowRight')
  await expectPrinted(page, 'Play, a step on', ['we’re not?', `${player}#line=we-are-not`])

  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${player}lesson.html?lines=no-rockets&checks=0&transfer=0&secret=1`)
  await ready(page)
  await answerScreen(page, trusting)
  await page.getByRole('button', { name: 'Next' }).click()
  const asked = [LABEL, 'as Julia Ioffe tells it', `${player}lesson.html`]
  await expectPrinted(page, 'a lesson that asks', asked)
  expect(await paperOf(page), 'what a platform launched it with').not.toContain('secret')
})

test('the element prints where its line lies, with its script and without', async ({
  page,
  site,
  player,
}) => {
  const plan = await planOf(player, 'no-rockets')
  const snippet = elementSnippet(plan, null, 'tag')
  const bare = `<readout-player src="${player}" line="no-rockets"></readout-player>`
  const address = `${player}#line=no-rockets`
  await page.goto(site.page('/', article(snippet)))
  await page.waitForFunction(() => customElements.get('readout-player'))
  await expectPrinted(page, 'a snippet', [LABEL, SAID, ...TOLD, address])
  expect(await paperOf(page), 'nobody can press it there').not.toMatch(/\bPlay\b/)
  expect((await paperOf(page)).split(address).length - 1, 'said once').toBe(1)
  await page.goto(
    site.page('/', article(`<script type="module" src="${player}embed.js"></script>${bare}`)),
  )
  await page.locator('readout-player .brought').waitFor()
  await expectPrinted(page, 'a tag alone', [LABEL, SAID, ...TOLD, address])
  await page.goto(site.page('/', article(snippet.replace(/<script.*?<\/script>/, ''))))
  await expectPrinted(page, 'a snippet without its script', [LABEL, SAID, ...TOLD, address])
})

/** Lines that no label stays above on screen, or repeats above on the sheets they may break over. */
const withoutRunningHead = (page: Page, lines: string): Promise<string[]> =>
  page.locator(lines).evaluateAll((all) =>
    all
      .filter((line) => {
        const runs = (e: Element) => {
          const { display, position } = getComputedStyle(e)
          return display === 'table-header-group' || position === 'sticky'
        }
        for (let round = line.parentElement; round; round = round.parentElement)
          if (
            [...round.children].some((e) => e.textContent?.startsWith('Reconstructed') && runs(e))
          )
            return false
        return true
      })
      .map((line) => line.textContent ?? ''),
  )

test('a label stays above the lines of every list, on the screen and on each sheet', async ({
  page,
  player,
}) => {
  const lists: readonly (readonly [string, string])[] = [
    [
      'read.html',
      '.in-short .said, [data-scene="call"] .said[data-kind="speech"], #read-greetings .said',
    ],
    ['compare.html', '.compare .said'],
    ['teach.html#handout', '#handout .asked'],
    ['teach.html#key', '#key .asked'],
  ]
  for (const [address, lines] of lists) {
    await page.goto('about:blank')
    await page.emulateMedia({ media: 'screen' })
    await page.goto(player + address)
    expect(await page.locator(lines).count(), address).toBeGreaterThan(6)
    expect.soft(await withoutRunningHead(page, lines), `${address} on screen`).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect.soft(await withoutRunningHead(page, lines), `${address} on paper`).toEqual([])
  }
})

test('nothing on paper hangs over the edge of the sheet, where it would be cut off', async ({
  page,
  player,
}) => {
  await page.emulateMedia({ media: 'print' })
  for (const address of ['read.html', 'compare.html', 'teach.html#slides', 'teach.html#key']) {
    await page.goto('about:blank')
    await page.goto(player + address)
    const over = await page.locator('.said, blockquote').evaluateAll((all) =>
      all
        .filter((e) => e.checkVisibility())
        .filter((e) => {
          const range = document.createRange()
          range.selectNodeContents(e)
          return [...range.getClientRects()].some(({ left, width }) => width > 0 && left < 0)
        })
        .map((e) => e.textContent ?? ''),
    )
    expect.soft(over, address).toEqual([])
  }
})
