import {
  type Account,
  carriersOf,
  type Reconstruction,
  type SpokenLine,
} from '../../reconstruction/index.ts'
import { attributionOf, words } from '../../words/index.ts'
import { Said } from '../caption/said.tsx'
import { type Level, Part } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { langOf } from '../view.ts'
import { Standing } from './Standing.tsx'

interface ReachedProps {
  line: SpokenLine
  work: Reconstruction
  clean: boolean
  level: Level
}

/**
 * How a line reached the reader: the accounts that carry it, the step from them to the author as
 * far as she says, her sentence. Where nothing carries it the chain begins with a gap; what contradicts
 * it stands before the chain.
 */
export function Reached({ line, work, clean, level }: ReachedProps) {
  const carriers = carriersOf(line.accounts)
  const opponents = line.accounts.filter(({ support }) => support.how === 'contradicts')
  const { author } = work.story
  return (
    <Part title={words.panel.reached} level={level} name="reached">
      {opponents.length > 0 && (
        <div class="opponents">
          <p>{words.panel.opponents}</p>
          <Marked accounts={opponents} />
        </div>
      )}
      <ol class="chain" data-gap={carriers.length === 0}>
        {carriers.length > 0 ? (
          <li class="chain-carriers">
            <p class="heard">{words.panel.carriers}</p>
            <Marked accounts={carriers} />
          </li>
        ) : (
          <li class="chain-gap">
            <p>{words.panel.gap}</p>
            <p class="aside">{words.panel.gapLong(author.name)}</p>
          </li>
        )}
        {stepsOf(line, carriers, work).map((step) => (
          <li class="chain-step" key={step}>
            {step}
          </li>
        ))}
        <li class="chain-end">
          <span class="form">{words.panel.theSentence(author.name)}</span>
          <span class="chain-words" lang={langOf(work)}>
            <Said line={line} clean={clean} inline />
          </span>
        </li>
      </ol>
    </Part>
  )
}

/** How the author came to the accounts: one that the line itself names, others as she names them. */
function stepsOf(line: SpokenLine, carriers: readonly Account[], { story }: Reconstruction) {
  const named = carriers.filter(({ record }) => record === line.speaker.record)
  return [
    ...(named.length < carriers.length ? [words.panel.namesInGeneral(story.author.name)] : []),
    ...(named.length > 0 ? [attributionOf(line, story)] : []),
  ]
}

const Marked = ({ accounts }: { accounts: readonly Account[] }) => (
  <ul>
    {accounts.map((account) => (
      <li key={account.record}>
        <Mark how={account.support.how} /> <Standing account={account} />
      </li>
    ))}
  </ul>
)
