import {
  compactSnippet,
  elementSnippet,
  letterSnippet,
  quoteSnippet,
  type SnippetPlan,
  withPictures,
} from '../src/embed/index.ts'
import { htmlParts } from '../src/testing/html-parts.ts'
import { thorough } from '../src/testing/thorough.ts'
import { planOf } from './embed/snippet.ts'
import { expect, test } from './embed/test.ts'
import { installApp } from './package/install.ts'
import { leftOf } from './package/sanitizers.ts'

test.skip(!thorough, 'installs five editors and sanitizers: TEST_ALL=1')

const LINE = 'no-rockets'

const SNIPPETS: Readonly<Record<string, (plan: SnippetPlan) => string>> = {
  words: quoteSnippet,
  player: (plan) => elementSnippet(plan, null, 'tag'),
  'player in little': compactSnippet,
  letter: letterSnippet,
}

/** What each editor leaves of a snippet, side by side, for the eye. No script of it runs. */
const besideEachOther = (left: Readonly<Record<string, string>>): string =>
  `<!doctype html><meta charset="utf-8"><title>What is left</title>
<style>body{margin:0;display:grid;grid-template-columns:repeat(3,1fr);font:16px/1.4 system-ui}
iframe{border:1px solid;width:100%;height:820px;box-sizing:border-box}h2{margin:8px}</style>
${Object.entries(left)
  .map(
    ([editor, html]) =>
      `<section><h2>${editor}</h2><iframe sandbox srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe></section>`,
  )
  .join('\n')}`

test('whatever an editor’s defaults take away, words, label, author and a link to the line stay', async ({
  page,
  player,
  site,
}) => {
  const folder = await installApp('apps')
  const plan = await planOf(player, LINE)
  const data = await (await fetch(`${player}lines/${LINE}.json`)).json()
  const whole = { ...plan, card: withPictures(plan.card, data) }
  for (const [kind, snippet] of Object.entries(SNIPPETS)) {
    const left = await leftOf(snippet(whole), folder, page)
    // All of it in the window: frames below its end are not drawn.
    await page.setViewportSize({ width: 1280, height: 1760 })
    await page.goto(site.page('/left.html', besideEachOther({ pasted: snippet(whole), ...left })))
    await page.screenshot({
      path: `shots/left-of-${kind.replaceAll(' ', '-')}.png`,
      fullPage: true,
    })
    expect(Object.keys(left)).toHaveLength(5)
    for (const [editor, html] of Object.entries(left)) {
      const at = `${kind} in ${editor}: ${html}`
      const { text, links, tags, handlers } = htmlParts(html)
      const said = text.replace(/\u00a0/g, ' ')
      for (const stays of [
        whole.card.label,
        'don’t put your rockets on my borders',
        whole.card.author,
      ])
        expect(said, at).toContain(stays)
      expect(links.join(), at).toContain(`#line=${LINE}`)
      expect(handlers, at).toEqual([])
      if (editor !== 'TinyMCE') expect(tags, at).not.toContain('script')
    }
  }
})

/** Widths at which letters are read, in CSS px: a telephone, a pane beside a list, a window. */
const LETTER_WIDTHS = [320, 600, 1000]

for (const pictures of [true, false])
  test(`a letter reads in three widths ${pictures ? 'with pictures' : 'with pictures off'}`, async ({
    page,
    player,
    site,
  }) => {
    const plan = await planOf(player, LINE)
    const data = await (await fetch(`${player}lines/${LINE}.json`)).json()
    const letter = letterSnippet({ ...plan, card: withPictures(plan.card, data) })
    if (!pictures) await page.route('**/*.{jpg,png,webp}', (route) => route.abort())
    const address = site.page(
      '/letter.html',
      `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><p>Good morning.</p>${letter}<p>More news.</p>`,
    )
    for (const width of LETTER_WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      const table = page.locator('table')
      const label = table.getByText(plan.card.label, { exact: true })
      await expect(label).toBeVisible()
      await expect(table).toContainText('don’t put your rockets on my borders')
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width)
      const picture = await page.locator('img').boundingBox()
      // A hole as high as the picture would push the words out of sight.
      if (!pictures) expect(picture?.height ?? 0, `${width} px`).toBeLessThan(100)
      else expect(picture?.height ?? 0, `${width} px`).toBeGreaterThan(100)
      const name = `shots/letter-${width}${pictures ? '' : '-pictures-off'}.png`
      await page.screenshot({ path: name, fullPage: true })
      // A mail program that is dark keeps what a letter says of its own paper and ink.
      await page.emulateMedia({ colorScheme: 'dark' })
      const inks = await table.evaluate((one) => {
        const cell = one.querySelector('td') ?? one
        return [getComputedStyle(cell).color, getComputedStyle(one).backgroundColor]
      })
      await page.screenshot({ path: name.replace('.png', '-dark.png'), fullPage: true })
      await page.emulateMedia({ colorScheme: 'light' })
      expect(inks[0], 'ink on paper of its own').not.toBe(inks[1])
      expect(inks[1]).not.toBe('rgba(0, 0, 0, 0)')
    }
  })
