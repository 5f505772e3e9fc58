interface ChoiceProps {
  /** The name that all choices of a question share. */
  group: string
  text: string
  /** Stands under the text, smaller. */
  note?: string | undefined
  checked: boolean
  onChoose: () => void
}

/** One of several answers that exclude each other: a radio button with a face that can be pressed. */
export const Choice = ({ group, text, note, checked, onChoose }: ChoiceProps) => (
  <label class="choose">
    <input type="radio" name={group} checked={checked} onChange={onChoose} />
    <span class="choose-face">
      {text}
      {note && <span class="choose-note"> {note}</span>}
    </span>
  </label>
)
