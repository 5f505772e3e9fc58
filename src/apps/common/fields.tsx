interface SwitchProps {
  label: string
  note: string
  on: boolean
  onChange: (on: boolean) => void
}

/** On or off, with what it does. */
export const Switch = ({ label, note, on, onChange }: SwitchProps) => (
  <label class="setting setting-choice">
    <input
      type="checkbox"
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>
      {label}
      <small>{note}</small>
    </span>
  </label>
)

interface RangeProps {
  label: string
  min: number
  max: number
  step: number
  value: number
  /** The value in words, where its number alone says little. */
  said?: string
  onChange: (value: number) => void
}

/** More or less of something. */
export const Range = ({ label, min, max, step, value, said, onChange }: RangeProps) => (
  <label class="setting">
    <span>{label}</span>
    <input
      type="range"
      min={min}
      max={max}
      step={step}
      value={value}
      {...(said && { 'aria-valuetext': said })}
      onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
    />
    {said && (
      <output>
        <span>{said}</span>
      </output>
    )}
  </label>
)

interface PickProps<Value extends string> {
  name: string
  label: string
  /** What each value is called, in the order in which they are offered. */
  options: Readonly<Record<Value, string>>
  value: Value
  onChange: (value: Value) => void
}

/** One of a few. */
export function Pick<Value extends string>(props: PickProps<Value>) {
  const { name, label, options, value, onChange } = props
  const values = Object.keys(options) as Value[]
  return (
    <div class="setting setting-pick" role="radiogroup" aria-label={label}>
      <span>{label}</span>
      <span class="setting-options">
        {values.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            {options[one]}
          </label>
        ))}
      </span>
    </div>
  )
}
