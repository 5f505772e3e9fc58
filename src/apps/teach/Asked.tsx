import { claimIn, claimMark, claimOf, type Item, type Step } from '../../lesson/index.ts'
import { Masked } from '../../lesson/views/index.ts'
import { kindOf, Said, Tells } from '../../panel/index.ts'
import { type Line, lineById, plainText } from '../../reconstruction/index.ts'
import { authorsWork, labelOf } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import type { TeachState } from './state.ts'

/** A step's line; `null` when it is gone. */
export const lineOfStep = ({ bundle }: TeachState, step: Step): Line | null =>
  lineById(bundle, step.line)

/** What a step is called: its number in the event, or the scene's place in the article. */
export function nameOfStep(state: TeachState, step: Step): string {
  const say = teachWords.handout
  const number = state.bundle.exchange.indexOf(step.line) + 1
  if (number > 0) return say.line(number)
  const line = lineOfStep(state, step)
  const [first] = step.items
  if (line && first && claimIn(first) !== null)
    return claimMark(state.bundle, kindOf(line, state.bundle), first)
  if (line?.kind !== 'narration') return say.around(authorsWork(state.bundle))
  return claimOf(state.bundle, kindOf(line, state.bundle))
}

interface AskedProps {
  state: TeachState
  step: Step
  line: Line
  /** The one item that is asked; all of the step's, where it is left out or `null`. */
  asks?: Item | null
  /** The answers stand beside it: it may say who is quoted. */
  answered?: boolean
}

/** What a step asks about: the line with its cue, or the claims alone. */
export function Asked({ state, step, line, asks = null, answered = false }: AskedProps) {
  const { clean } = state.config.value
  const mask = (text: string) => plainText(text, line.strong, clean)
  const claims = claimsOf(asks ? [asks] : step.items)
  if (claims.length > 0 || (line.kind !== 'speech' && line.kind !== 'quotation'))
    return (
      <>
        {claims.map((claim) => (
          <p key={claim} class="said" data-kind="narration">
            <Masked text={mask(claim)} />
          </p>
        ))}
      </>
    )
  return (
    <p class="asked">
      <Said line={line} clean={clean} withheld inline />{' '}
      <Tells line={line} work={state.bundle} withheld={!answered} />
    </p>
  )
}

const claimsOf = (items: readonly Item[]): string[] => items.flatMap((item) => claimIn(item) ?? [])

/** The mark that every sheet carries, whatever is printed of it. */
export const SheetMark = ({ state }: { state: TeachState }) => (
  <p class="sheet-mark running-head">
    <span>
      <b>{labelOf(state.bundle.story)}</b> {state.bundle.story.disclosure.makers}
    </span>
  </p>
)
