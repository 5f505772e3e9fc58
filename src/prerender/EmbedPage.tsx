import { Masthead } from '../apps/common/index.ts'
import { type ChoosableLine, Chooser, createChoice } from '../apps/embed-builder/index.ts'
import { lineText } from '../panel/index.ts'
import { type Bundle, type Line, linesOf } from '../reconstruction/index.ts'
import { labelOf, words } from '../words/index.ts'

/** Where an editor chooses what to embed and how, and copies the snippet. */
export function EmbedPage({ bundle }: { bundle: Bundle }) {
  const lines = choosable(bundle)
  const first = bundle.exchange[0] ?? lines[0]?.id ?? ''
  return (
    <>
      <Masthead story={bundle.story} page="embed" />
      <main class="text-page text-page-wide">
        <h1 class="embed-title">{words.embedPage.title}</h1>
        <p class="embed-intro">{words.embedPage.intro}</p>
        <p class="label">{labelOf(bundle.story)}</p>
        <noscript>
          <p>{words.embedPage.noScript}</p>
        </noscript>
        <div id="chooser" data-first={first}>
          <Chooser lines={lines} choice={createChoice(first)} />
        </div>
        <LinesData lines={lines} />
      </main>
    </>
  )
}

const choosable = (bundle: Bundle): ChoosableLine[] =>
  linesOf(bundle).map((line) => ({
    id: line.id,
    text: shortened(`${whoseOf(line)}${lineText(line, false)}`),
    inEvent: bundle.exchange.includes(line.id),
  }))

/** An account's line is our summary, and does not say so itself. */
const whoseOf = (line: Line): string =>
  line.kind === 'account' ? `${words.caption.ourSummary(line.source.name)}: ` : ''

/** Most letters of a line that a list shows. */
const LONGEST = 96

/** The beginning of a text, in whole words; what is cut says so, and leaves no quotation open. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const kept = text.slice(0, text.lastIndexOf(' ', LONGEST)).replace(/[\s,;:—–“]+$/u, '')
  return `${kept}…${kept.lastIndexOf('“') > kept.lastIndexOf('”') ? '”' : ''}`
}

/** The lines as a block of data in the page, for its script. Build time only. */
function LinesData({ lines }: { lines: readonly ChoosableLine[] }) {
  // No text in it can end the block: in JSON a "<" may be written as its code.
  const text = JSON.stringify(lines).replaceAll('<', '\\u003c')
  return <script type="application/json" id="lines" dangerouslySetInnerHTML={{ __html: text }} />
}
