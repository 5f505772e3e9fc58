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

test('whatever an editor’s defaults take away, words, label, author and a link to the line stay', async ({
  page,
  player,
}) => {
  const folder = await installApp('apps')
  const plan = await planOf(player, LINE)
  const data = await (await fetch(`${player}lines/${LINE}.json`)).json()
  const whole = { ...plan, card: withPictures(plan.card, data) }
  for (const [kind, snippet] of Object.entries(SNIPPETS)) {
    const left = await leftOf(snippet(whole), folder, page)
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
