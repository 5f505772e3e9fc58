import { itemsIn, type Step } from '../../../lesson/index.ts'
import { labelOf } from '../../../words/index.ts'
import { teachWords } from '../../../words/teach/index.ts'
import type { TeachState } from '../state.ts'
import { type HandsByItem, levelsOf, toldOf } from './hands.ts'

const say = teachWords.projector

interface CloseProps {
  state: TeachState
  steps: readonly Step[]
  hands: HandsByItem
}

/** The last screen: how all the hands came out, and what each pupil writes down before leaving. */
export function Close({ state, steps, hands }: CloseProps) {
  const { exit, goals } = state.file
  const levels = levelsOf(itemsIn(steps), hands)
  const sum = (part: 'of' | 'right') => levels.reduce((all, one) => all + one[part], 0)
  const all = { right: sum('right'), of: sum('of') }
  const uncounted = itemsIn(steps).filter(({ id, truth }) => {
    const { yes, no } = toldOf(hands[id] ?? {}, truth)
    return yes + no === 0
  }).length
  return (
    <>
      <p class="caption-mark projector-mark">{labelOf(state.bundle.story)}</p>
      <h2 class="projector-title">{say.closing.title}</h2>
      {all.of > 0 && <p class="projector-ask">{say.closing.all(all.right, all.of)}</p>}
      {all.of > 0 && uncounted > 0 && (
        <p class="projector-told">{say.closing.uncounted(uncounted)}</p>
      )}
      {state.config.value.sure && levels.length > 0 && (
        <>
          <p class="projector-ask">{say.closing.hands}</p>
          <ul class="projector-list">
            {levels.map(({ level, right, of }) => (
              <li key={level}>{say.rightAt(say.levels[level], right, of)}</li>
            ))}
          </ul>
        </>
      )}
      <Listed title={say.closing.goals} texts={goals} />
      <Listed title={teachWords.exit.name} texts={exit} />
    </>
  )
}

function Listed({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <>
      <p class="projector-ask">{title}</p>
      <ul class="projector-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
