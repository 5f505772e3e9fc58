import {
  type Account,
  carriersOf,
  phraseOf,
  type Reconstruction,
  type SpokenLine,
} from '../../reconstruction/index.ts'
import { attributionOf, tellerOf, words } from '../../words/index.ts'
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
 * How a line reached the reader: the accounts that carry it, the step from them to the author as far
 * as the author says, the author's sentence. Where nothing carries it the chain begins with a gap; a
 * record that tells a line had it from no other. What contradicts it stands before the chain.
 */
export function Reached({ line, work, clean, level }: ReachedProps) {
  const teller = tellerOf(line.passages, work)
  const carriers = carriersOf(line.accounts)
  const opponents = line.accounts.filter(({ support }) => support.how === 'contradicts')
  return (
    <Part title={words.panel.reached} level={level} name="reached">
      {opponents.length > 0 && (
        <div class="opponents">
          <p>{words.panel.opponents}</p>
          <Marked accounts={opponents} work={work} />
        </div>
      )}
      <ol class="chain" data-gap={teller.isAuthor && carriers.length === 0}>
        {teller.isAuthor && <ToAuthor line={line} work={work} carriers={carriers} />}
        <li class="chain-end">
          <span class="form">
            {teller.isAuthor ? phraseOf(work, 'sentence') : words.panel.sentenceIn(teller.work)}
          </span>
          <span class="chain-words" lang={langOf(work)}>
            <Said line={line} clean={clean} inline />
          </span>
        </li>
      </ol>
    </Part>
  )
}

interface ToAuthorProps extends Pick<ReachedProps, 'line' | 'work'> {
  carriers: readonly Account[]
}

const ToAuthor = ({ line, work, carriers }: ToAuthorProps) => (
  <>
    {carriers.length > 0 ? (
      <li class="chain-carriers">
        <p class="heard">{words.panel.carriers}</p>
        <Marked accounts={carriers} work={work} />
      </li>
    ) : (
      <li class="chain-gap">
        <p>{words.panel.gap}</p>
        <p class="aside">{phraseOf(work, 'gap')}</p>
      </li>
    )}
    {stepsOf(line, carriers, work).map((step) => (
      <li class="chain-step" key={step}>
        {step}
      </li>
    ))}
  </>
)

/** How the author came to the accounts: one that the line itself names, others as the author names them. */
function stepsOf(line: SpokenLine, carriers: readonly Account[], work: Reconstruction) {
  const named = carriers.filter(({ record }) => record === line.speaker.record)
  return [
    ...(named.length < carriers.length ? [phraseOf(work, 'naming')] : []),
    ...(named.length > 0 ? [attributionOf(line, work)] : []),
  ]
}

interface MarkedProps extends Pick<ReachedProps, 'work'> {
  accounts: readonly Account[]
}

const Marked = ({ accounts, work }: MarkedProps) => (
  <ul>
    {accounts.map((account) => (
      <li key={account.record}>
        <Mark how={account.support.how} /> <Standing account={account} work={work} />
      </li>
    ))}
  </ul>
)
