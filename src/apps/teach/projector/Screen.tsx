import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { askOf, type Item } from '../../../lesson/index.ts'
import type { Line } from '../../../reconstruction/index.ts'
import { labelOf } from '../../../words/index.ts'
import { teachWords } from '../../../words/teach/index.ts'
import { Answer } from '../AnswerKey.tsx'
import { Asked, lineOfStep, nameOfStep } from '../Asked.tsx'
import type { TeachState } from '../state.ts'
import { Count } from './Count.tsx'
import { type Hands, toldOf } from './hands.ts'
import type { WallScreen } from './screens.ts'
import { WallPicture } from './WallPicture.tsx'

const say = teachWords.projector

/** Hands by item. Kept in this page alone, while the wall is up. */
export type HandsByItem = Readonly<Record<string, Hands>>

interface ScreenProps {
  state: TeachState
  screen: WallScreen
  /** How many lines there are. */
  steps: number
  hands: Signal<HandsByItem>
  isFirst: boolean
  isLast: boolean
  onGo: (by: number) => void
  onClose: () => void
}

/** A question with its hands, or the answers of a line, beside its picture. */
export function Screen({ state, screen, steps, hands, onGo, ...rest }: ScreenProps) {
  const { step, at, item } = screen
  const line = lineOfStep(state, step)
  const place = useRef<HTMLDivElement>(null)
  // What was pressed may be gone: whoever listens goes on from the head of the screen.
  useEffect(() => place.current?.focus({ preventScroll: true }), [])
  if (!line) return null
  const looked = item === null
  return (
    <div ref={place} class="projector-screen" tabIndex={-1} data-looked={looked}>
      <p class="paper-name">
        {nameOfStep(state, step)} · {say.position(at + 1, steps)}
      </p>
      <div class="projector-top">
        <WallPicture state={state} step={step} line={line} looked={looked} />
        <div>
          <p class="caption-mark projector-mark">{labelOf(state.bundle.story)}</p>
          <Asked state={state} step={step} line={line} asks={item} answered={looked} />
        </div>
      </div>
      <div class="projector-items" aria-live="polite">
        {item ? (
          <Count
            ask={askOf(state.bundle, line, item)}
            hands={hands.value[item.id] ?? {}}
            asksSure={step.sure}
            onCount={(counted) => {
              hands.value = { ...hands.value, [item.id]: counted }
            }}
          />
        ) : (
          step.items.map((one) => (
            <Told
              key={one.id}
              state={state}
              line={line}
              item={one}
              hands={hands.value[one.id] ?? {}}
              asksSure={step.sure}
            />
          ))
        )}
      </div>
      <Buttons onGo={onGo} {...rest} goOn={isLastQuestion(screen) ? say.look : say.next} />
    </div>
  )
}

/** Whether the answers come next. */
const isLastQuestion = ({ step, item }: WallScreen): boolean =>
  item !== null && step.items.at(-1) === item

interface ButtonsProps extends Pick<ScreenProps, 'isFirst' | 'isLast' | 'onGo' | 'onClose'> {
  goOn: string
}

const Buttons = ({ isFirst, isLast, onGo, onClose, goOn }: ButtonsProps) => (
  <div class="lesson-buttons projector-buttons">
    <button type="button" class="lesson-button" disabled={isFirst} onClick={() => onGo(-1)}>
      {say.back}
    </button>
    {!isLast && (
      <button type="button" class="lesson-button lesson-button-main" onClick={() => onGo(1)}>
        {goOn}
      </button>
    )}
    <button type="button" class="lesson-button" onClick={onClose}>
      {say.close}
    </button>
  </div>
)

interface ToldProps {
  state: TeachState
  line: Line
  item: Item
  hands: Hands
  asksSure: boolean
}

/** An answer, and how the hands stood to it. */
function Told({ state, line, item, hands, asksSure }: ToldProps) {
  const { yes, no, right, levels } = toldOf(hands, item.truth)
  return (
    <div class="projector-item">
      <Answer state={state} line={line} item={item} />
      {yes + no > 0 && (
        <p class="projector-hands">
          {say.told(yes, no)} {say.right(right, yes + no)}
          {asksSure &&
            levels.map((one) => (
              <span key={one.level} class="projector-level">
                {say.rightAt(say.levels[one.level], one.right, one.of)}
              </span>
            ))}
        </p>
      )}
    </div>
  )
}
