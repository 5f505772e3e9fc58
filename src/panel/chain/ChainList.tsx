import {
  type Account,
  type Chain,
  type EventLine,
  entryOf,
  phraseOf,
  type Reconstruction,
} from '../../reconstruction/index.ts'
import { chainWords as say } from '../../words/chain/index.ts'
import {
  citationLine,
  formAndTerms,
  listOf,
  standingOf,
  tellerOf,
  words,
} from '../../words/index.ts'
import { Said } from '../caption/said.tsx'
import { langOf } from '../view.ts'

interface ChainListProps {
  chains: readonly Chain[]
  work: Reconstruction
  /** All lines of the event, in order. */
  lines: readonly EventLine[]
  clean: boolean
  id?: string
}

/** The same as the drawing has, for whoever hears the page: a line after the other, each step in words. */
export const ChainList = ({ chains, work, lines, clean, id }: ChainListProps) => (
  <ol class="chain-list" id={id}>
    {chains.map((chain) => (
      <li key={chain.line.id} value={lines.findIndex(({ id: one }) => one === chain.line.id) + 1}>
        <p class="compare-words" lang={langOf(work)}>
          <Said line={chain.line} clean={clean} inline />
        </p>
        <ul>
          {stepsOf(chain, work).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
)

/** The steps of a chain in words, from the event to the author's sentence. */
export function stepsOf({ line, carriers, opponents, gap }: Chain, work: Reconstruction): string[] {
  const { from, none, mapped, opposed } = say.item
  const { author } = work.story
  const naming = author ? phraseOf(work, 'naming') : ''
  const told = (account: Account) =>
    from(account.source.name, formAndTerms(account.source), standingOf(account, work))
  const named = carriers.filter((one) => one.named === 'line')
  return [
    ...(gap ? [none] : carriers.map(({ account }) => `${told(account)}.`)),
    ...(opponents.length > 0 ? [opposed(listOf(opponents.map(told), words.language))] : []),
    ...(author ? named.map(({ account }) => mapped(account.source.name)) : []),
    ...(naming && named.length < carriers.length ? [`${naming}.`] : []),
    ...lastStep(line, work),
  ]
}

/** Who wrote the line; without an author, what its words are from, or of what they are our summary. */
function lastStep(line: EventLine, work: Reconstruction): string[] {
  const { wrote, taken, summary } = say.item
  const isSummary = line.kind === 'account'
  const from = isSummary ? [line.record] : line.passages.map(({ source }) => source)
  const ids = [...new Set(from)]
  const cited = ids.flatMap((id) => {
    const source = entryOf(work.sources, id)
    return source ? [citationLine(source, words.language)] : []
  })
  const [first] = cited
  if (first === undefined) return []
  if (work.story.author && !isSummary) return [wrote(tellerOf([], work).name, first)]
  return [isSummary ? summary(first) : taken(cited.join(' '))]
}
