import type { Signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { askOf, type Item, type Step } from '../../../lesson/index.ts'
import type { Line } from '../../../reconstruction/index.ts'
import { labelOf } from '../../../words/index.ts'
import { teachWords } from '../../../words/teach/index.ts'
import { Answer } from '../AnswerKey.tsx'
import { Asked, lineOfStep, nameOfStep } from '../Asked.tsx'
import type { TeachState } from '../state.ts'
import { Close } from './Close.tsx'
import { Count } from './Count.tsx'
import { type Hands, type HandsByItem, toldOf } from './hands.ts'
import { Open } from './Open.tsx'
import type { StepScreen, WallScreen } from './screens.ts'
import { useFit } from './use-fit.ts'
import { WallPicture } from './WallPicture.tsx'

const say = teachWords.projector

interface ScreenProps {
  state: TeachState
  /** What the screen scrolls in. */
  place: RefObject<HTMLElement | null>
  screen: WallScreen
  steps: readonly Step[]
  hands: Signal<HandsByItem>
  isFirst: boolean
  onGo: (by: number) => void
  onClose: () => void
}

/** What is on the wall, from its top, in letters as large as fit; and the buttons. */
export function Screen({ state, place, screen, steps, hands, ...rest }: ScreenProps) {
  const own = useRef<HTMLDivElement>(null)
  useFit(own, place)
  // What was pressed may be gone: whoever listens goes on from the head of the screen.
  useEffect(() => {
    own.current?.focus({ preventScroll: true })
    if (place.current) place.current.scrollTop = 0
  }, [place])
  return (
    <div ref={own} class="projector-screen" tabIndex={-1} data-screen={screen.kind}>
      {screen.kind === 'open' && <Open state={state} />}
      {screen.kind === 'close' && <Close state={state} steps={steps} hands={hands.value} />}
      {'step' in screen && (
        <OfStep state={state} screen={screen} steps={steps.length} hands={hands} />
      )}
      <Buttons {...rest} isLast={screen.kind === 'close'} goOn={goOnFrom(screen)} />
    </div>
  )
}

const goOnFrom = (screen: WallScreen): string =>
  screen.kind === 'question' && screen.isLast ? say.look : say.next

interface StepProps {
  state: TeachState
  screen: StepScreen
  /** How many lines there are. */
  steps: number
  hands: Signal<HandsByItem>
}

/** A question with its hands, or an answer, beside the line's picture. */
function OfStep({ state, screen, steps, hands }: StepProps) {
  const { step, at, item, kind } = screen
  const line = lineOfStep(state, step)
  if (!line) return null
  const looked = kind === 'answer'
  return (
    <>
      <p class="paper-name">
        {nameOfStep(state, step)} · {say.position(at + 1, steps)}
      </p>
      <div class="projector-top">
        <WallPicture
          state={state}
          step={step}
          line={line}
          looked={looked}
          resolves={step.items[0] === item}
        />
        <div>
          <p class="caption-mark projector-mark">{labelOf(state.bundle.story)}</p>
          <Asked state={state} step={step} line={line} asks={item} answered={looked} />
        </div>
      </div>
      <div class="projector-items" aria-live="polite">
        {looked ? (
          <Told
            state={state}
            line={line}
            item={item}
            hands={hands.value[item.id] ?? {}}
            asksSure={step.sure}
          />
        ) : (
          <Count
            ask={askOf(state.bundle, line, item)}
            hands={hands.value[item.id] ?? {}}
            asksSure={step.sure}
            onCount={(counted) => {
              hands.value = { ...hands.value, [item.id]: counted }
            }}
          />
        )}
      </div>
    </>
  )
}

interface ButtonsProps extends Pick<ScreenProps, 'isFirst' | 'onGo' | 'onClose'> {
  isLast: boolean
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
