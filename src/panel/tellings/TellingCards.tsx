import type { ComponentChildren } from 'preact'
import {
  type EventLine,
  type LineTold,
  type Perspective,
  toldFrom,
} from '../../reconstruction/index.ts'
import { labelOf } from '../../words/index.ts'
import { tellingsWords as say } from '../../words/tellings/index.ts'
import { CorrectedNotes } from '../sourcing/Corrected.tsx'
import { langOf, type View } from '../view.ts'
import { perspectiveWords } from './TellingCaption.tsx'
import { OrderNotes, ToldWords } from './ToldWords.tsx'

interface TellingCardsProps extends View {
  line: EventLine
  /** Whose tellings stand side by side, in order. */
  tellers: readonly Perspective[]
  /** A line’s plates in small as a teller has it; nothing where there are none to show. */
  picture: (told: LineTold, teller: Perspective) => ComponentChildren
}

/** All tellings of one line: columns where there is room, else one beside the other, to be swiped. */
export const TellingCards = ({ line, tellers, picture, work, clean }: TellingCardsProps) => (
  <>
    <p class="label">{labelOf(work.story)}</p>
    <CorrectedNotes line={line} work={work} />
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
    <ul class="telling-cards" aria-label={say.cards} tabIndex={0} data-scrolls>
      {tellers.map((teller) => {
        const told = toldFrom(teller, line)
        return (
          <li key={`${teller.id} ${line.id} ${clean}`} class="telling-card" data-how={told.how}>
            <h2 class="telling-who" lang={langOf(work)}>
              {perspectiveWords(teller, work)}
            </h2>
            {picture(told, teller)}
            <ToldWords told={told} teller={teller} work={work} clean={clean} />
            <OrderNotes told={told} teller={teller} work={work} />
          </li>
        )
      })}
    </ul>{' '}
  </>
)
