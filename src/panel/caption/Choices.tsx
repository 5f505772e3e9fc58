import { words } from '../../words/index.ts'

/** A choice as the script offers it. */
export interface OfferedChoice {
  readonly id: string
  readonly text: string
  /** What “next” takes by itself. */
  readonly goOn: boolean
}

interface ChoicesProps {
  /** What they are, for those who do not see them. */
  name?: string
  choices: readonly OfferedChoice[]
  /** The ids of those that lead to what was read. */
  read?: ReadonlySet<string> | undefined
  onChoose: (id: string) => void
}

/** The ways to look that are offered here. The digits 1 to 9 choose too; the page reads the keys. */
export function Choices(props: ChoicesProps) {
  const { name = words.choices.name, choices, read, onChoose } = props
  if (choices.length === 0) return null
  return (
    <ul class="choices" aria-label={name} data-needs-script>
      {choices.map((choice, i) => (
        <li key={choice.id} data-go-on={choice.goOn}>
          <button
            type="button"
            class="choice"
            data-read={read?.has(choice.id)}
            aria-keyshortcuts={i < 9 ? words.choices.key(i + 1) : undefined}
            onClick={() => onChoose(choice.id)}
          >
            {i < 9 && (
              <span class="key" aria-hidden="true">
                {words.choices.key(i + 1)}
              </span>
            )}
            <span>{choice.text}</span>
            {read?.has(choice.id) && <span class="heard"> ({words.ticks.state.read})</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
