import {
  type EventLine,
  type Perspective,
  perspectivesOf,
  toldFrom,
} from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { nameOfPerspective } from '../../words/tellings/index.ts'
import { Said } from '../caption/said.tsx'
import { Swatch } from '../Swatch.tsx'
import { CorrectedNotes } from '../sourcing/Corrected.tsx'
import { Tells } from '../Tells.tsx'
import { ToldWords } from '../tellings/ToldWords.tsx'
import { langOf, type View } from '../view.ts'
import { standsAs } from './standing.ts'
import { tellsOf } from './tells-of.ts'

interface TellingsProps extends View {
  /** The lines of the event, in order. */
  lines: readonly EventLine[]
}

/**
 * The lines as the author tells them, and beside each what each side's accounts say of it. Every
 * piece says whose it is, since a narrow page and a second sheet have no heads of columns.
 */
export function Tellings({ lines, work, clean }: TellingsProps) {
  const sides = perspectivesOf(work).filter(({ kind }) => kind === 'party' || kind === 'unsided')
  return (
    <>
      <div class="tellings-head" aria-hidden="true">
        <span>{tellsOf(work)}</span>
        {sides.map((side) => (
          <span key={side.id}>
            {side.kind === 'party'
              ? words.compare.asSide(nameOfPerspective(side, work))
              : words.compare.unsided.head}
          </span>
        ))}
      </div>
      <ol class="tellings">
        {lines.map((line) => (
          <li class="telling-row" key={line.id}>
            <div>
              <p class="compare-words" lang={langOf(work)}>
                <Said line={line} clean={clean} inline />
              </p>
              <p class="grid-attested">
                <Tells line={line} work={work} />
              </p>
              <CorrectedNotes line={line} work={work} />
            </div>
            {sides.map((side) => (
              <Telling key={side.id} side={side} line={line} work={work} clean={clean} />
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

interface TellingProps extends View {
  side: Perspective
  line: EventLine
}

function Telling({ side, line, work, clean }: TellingProps) {
  const told = toldFrom(side, line)
  const graded = line.grading?.parties[side.of]
  return (
    <div
      class="telling"
      data-told={told.how === 'told' ? '' : undefined}
      data-grade={graded?.grade}
    >
      {graded && <Swatch grade={graded.grade} party={side.of} />}
      <div>
        <p class="telling-side">
          {nameOfPerspective(side, work)}
          {graded && `: ${standsAs(graded)}`}
        </p>
        <ToldWords told={told} teller={side} work={work} clean={clean} brief />
      </div>
    </div>
  )
}
