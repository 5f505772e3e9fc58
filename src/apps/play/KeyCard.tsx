import { EXAMPLE_GRADES, type ExampleGrade } from '../../player/index.ts'
import { words } from '../../words/index.ts'

interface KeyCardProps {
  /** How many sides the event has. */
  sides: number
  /** The grade of the example, where the reader's hand stands. */
  grade: ExampleGrade
  onGrade: (grade: ExampleGrade) => void
  onClose?: (() => void) | undefined
}

/**
 * The key to the picture, with the reader's own hand on the screen: while the slider is held
 * anywhere, the stage shows the callers as an example and the card says that it is one.
 */
export function KeyCard({ sides, grade, onGrade, onClose }: KeyCardProps) {
  const move = (event: { currentTarget: HTMLInputElement }) =>
    onGrade(EXAMPLE_GRADES[event.currentTarget.valueAsNumber] ?? 'none')
  return (
    <section class="key-card" aria-labelledby="key-title">
      <h2 id="key-title" class="part-head">
        {words.pictureKey.title}
      </h2>
      <p class="key-lead">{words.pictureKey.lead(sides)}</p>
      <label class="key-slider">
        <span class="heard">{words.key.slider(sides)}</span>
        <span aria-hidden="true">{words.key.ends.coarse}</span>
        <input
          type="range"
          min={0}
          max={EXAMPLE_GRADES.length - 1}
          step={1}
          value={EXAMPLE_GRADES.indexOf(grade)}
          aria-valuetext={words.pictureKey.grades[grade]}
          onInput={move}
        />
        <span aria-hidden="true">{words.key.ends.fine}</span>
      </label>
      <p class="key-grade">
        {words.pictureKey.grades[grade]} <span class="key-example">{words.key.example}</span>
      </p>
      <p class="key-rest">
        {words.pictureKey.grades.against} {sides > 1 && words.pictureKey.wire(sides)}
      </p>
      {onClose && (
        <button type="button" class="key-close" onClick={onClose}>
          {words.key.close}
        </button>
      )}
    </section>
  )
}
