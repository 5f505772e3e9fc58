import type { Signal } from '@preact/signals-core'
import { EXAMPLE_GRADES, type ExampleGrade } from '../../player/index.ts'
import { words } from '../../words/index.ts'

interface KeyCardProps {
  /** The grade that the reader's hand stands at; `null` while the stage shows the line itself. */
  example: Signal<ExampleGrade | null>
  onClose?: (() => void) | undefined
}

/**
 * The key to the picture, with the reader's own hand on the screen: while the slider is held
 * anywhere, the stage shows the callers as an example and the card says that it is one.
 */
export function KeyCard({ example, onClose }: KeyCardProps) {
  const at = example.value ?? 'none'
  const move = (event: { currentTarget: HTMLInputElement }) => {
    example.value = EXAMPLE_GRADES[event.currentTarget.valueAsNumber] ?? 'none'
  }
  return (
    <section class="key-card" aria-labelledby="key-title">
      <h2 id="key-title" class="part-head">
        {words.picture.title}
      </h2>
      <p class="key-lead">{words.picture.lead}</p>
      <label class="key-slider">
        <span class="heard">{words.key.slider}</span>
        <span aria-hidden="true">{words.key.ends.coarse}</span>
        <input
          type="range"
          min={0}
          max={EXAMPLE_GRADES.length - 1}
          step={1}
          value={EXAMPLE_GRADES.indexOf(at)}
          aria-valuetext={words.picture.grades[at]}
          onInput={move}
        />
        <span aria-hidden="true">{words.key.ends.fine}</span>
      </label>
      <p class="key-grade">
        {words.picture.grades[at]} <span class="key-example">{words.key.example}</span>
      </p>
      <p class="key-rest">
        {words.picture.grades.against} {words.picture.wire}
      </p>
      {onClose && (
        <button type="button" class="key-close" onClick={onClose}>
          {words.key.close}
        </button>
      )}
    </section>
  )
}
