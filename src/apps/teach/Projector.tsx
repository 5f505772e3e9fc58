import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { askOf, type Item, type Step } from '../../lesson/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { labelOf } from '../../words/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { Answer } from './AnswerKey.tsx'
import { Asked, lineOfStep, nameOfStep } from './Asked.tsx'
import type { TeachState } from './state.ts'

const say = teachWords.projector

/** Hands for yes and for no, by item. Kept in this page alone. */
type Hands = Readonly<Record<string, { readonly yes: number; readonly no: number }>>

/** One screen for a class: a line, a show of hands counted by the teacher, then the sources. */
export function Projector({ state }: { state: TeachState }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const at = useSignal(0)
  const open = useSignal(false)
  const start = () => {
    at.value = 0
    open.value = true
    dialog.current?.showModal()
  }
  return (
    <>
      <p class="plain">{say.lead}</p>
      <button type="button" class="lesson-button" onClick={start} data-needs-script>
        {say.start}
      </button>
      <dialog
        ref={dialog}
        class="projector"
        aria-label={say.title}
        onClose={() => {
          open.value = false
        }}
      >
        {open.value && (
          <Screen
            key={at.value}
            state={state}
            at={at.value}
            onGo={(to) => {
              at.value = to
            }}
            onClose={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </>
  )
}

interface ScreenProps {
  state: TeachState
  at: number
  onGo: (at: number) => void
  onClose: () => void
}

function Screen({ state, at, onGo, onClose }: ScreenProps) {
  const steps = state.lesson.value
  const step = steps[at]
  const line = step && lineOfStep(state, step)
  const looked = useSignal(false)
  const hands = useSignal<Hands>({})
  if (!step || !line) return null
  return (
    <div class="projector-screen">
      <p class="paper-name">
        {nameOfStep(state, step)} · {say.position(at + 1, steps.length)}
      </p>
      <p class="caption-mark projector-mark">{labelOf(state.bundle.story)}</p>
      <Asked state={state} step={step} line={line} answered={looked.value} />
      <div class="projector-items">
        {step.items.map((item) =>
          looked.value ? (
            <Told key={item.id} state={state} line={line} item={item} hands={hands.value} />
          ) : (
            <Count
              key={item.id}
              state={state}
              line={line}
              item={item}
              onCount={(counted) => {
                hands.value = { ...hands.value, [item.id]: counted }
              }}
            />
          ),
        )}
      </div>
      <div class="lesson-buttons">
        <button
          type="button"
          class="lesson-button"
          disabled={at === 0}
          onClick={() => onGo(at - 1)}
        >
          {say.back}
        </button>
        {!looked.value && (
          <button
            type="button"
            class="lesson-button lesson-button-main"
            onClick={() => {
              looked.value = true
            }}
          >
            {say.look}
          </button>
        )}
        {looked.value && at + 1 < steps.length && (
          <button
            type="button"
            class="lesson-button lesson-button-main"
            onClick={() => onGo(at + 1)}
          >
            {say.next}
          </button>
        )}
        <button type="button" class="lesson-button" onClick={onClose}>
          {say.close}
        </button>
      </div>
    </div>
  )
}

interface ItemProps {
  state: TeachState
  line: Line
  item: Step['items'][number]
}

function Count({
  state,
  line,
  item,
  onCount,
}: ItemProps & { onCount: (hands: Hands[string]) => void }) {
  const counted = useRef({ yes: 0, no: 0 })
  const field = (answer: 'yes' | 'no') => (
    <label>
      {say.hands(teachWords.handout[answer])}
      <input
        type="number"
        min={0}
        max={999}
        onInput={({ currentTarget }) => {
          const hands = Math.min(999, Math.max(0, Math.floor(currentTarget.valueAsNumber || 0)))
          counted.current = { ...counted.current, [answer]: hands }
          onCount(counted.current)
        }}
      />
    </label>
  )
  return (
    <fieldset class="projector-item">
      <legend>{askOf(state.bundle, line, item)}</legend>
      {field('yes')}
      {field('no')}
    </fieldset>
  )
}

function Told({ state, line, item, hands }: ItemProps & { hands: Hands; item: Item }) {
  const { yes, no } = hands[item.id] ?? { yes: 0, no: 0 }
  return (
    <div class="projector-item">
      <Answer state={state} line={line} item={item} />
      {yes + no > 0 && (
        <p class="projector-hands">
          {say.told(yes, no)} {say.right(item.truth ? yes : no, yes + no)}
        </p>
      )}
    </div>
  )
}
