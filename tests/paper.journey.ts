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
    ['teach.html#handout', [LABEL, SAID, 'as Julia Ioffe tells it', `${player}teach.html`]],
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
