import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.ts'
import { memo } from '../memo.ts'

/** What can be opened beside the line. */
export type Opened = 'backlog' | 'sources' | 'help'

interface ControlsProps {
  canBack: boolean
  /** False at the end, and where a choice has to be made first. */
  canNext: boolean
  /** What is open, of these or of others. */
  open: string | null
  onBack: () => void
  onNext: () => void
  onOpen: (what: Opened) => void
}

/** Back, next and what can be opened. All need the script. */
export const Controls = memo((props: ControlsProps) => {
  const opener = (what: Opened) => (
    <Opener what={what} open={props.open === what} onOpen={props.onOpen} />
  )
  return (
    <fieldset class="controls" aria-label={words.controls.name} data-needs-script>
      <Step name="back" can={props.canBack} onStep={props.onBack}>
        <path d="M10 3.5 5.5 8l4.5 4.5" />
      </Step>
      <Step name="next" can={props.canNext} onStep={props.onNext}>
        <path d="M6 3.5 10.5 8 6 12.5" />
      </Step>
      {opener('backlog')}
      {opener('sources')}
      {opener('help')}
    </fieldset>
  )
})

interface StepProps {
  name: 'back' | 'next'
  can: boolean
  onStep: () => void
  children: ComponentChildren
}

// aria-disabled, not disabled: a button that vanishes under the focus loses the reader's place.
function Step({ name, can, onStep, children }: StepProps) {
  return (
    <button
      type="button"
      class={`control control-${name}`}
      aria-disabled={!can}
      aria-keyshortcuts={name === 'back' ? 'Backspace' : 'Space'}
      onClick={() => can && onStep()}
    >
      <svg class="arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {children}
      </svg>
      <span>{words.controls[name]}</span>
      <Key of={name} />
    </button>
  )
}

interface OpenerProps {
  what: Opened
  open: boolean
  onOpen: (what: Opened) => void
}

function Opener({ what, open, onOpen }: OpenerProps) {
  return (
    <button
      type="button"
      class={`control control-${what}`}
      aria-expanded={open}
      aria-keyshortcuts={words.controls.keys[what]}
      onClick={() => onOpen(what)}
    >
      <span>{words.controls[what]}</span>
      <Key of={what} />
    </button>
  )
}

const Key = ({ of }: { of: keyof typeof words.controls.keys }) => (
  <span class="key" aria-hidden="true">
    {words.controls.keys[of]}
  </span>
)
