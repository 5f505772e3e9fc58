import type { ComponentChildren } from 'preact'
import { attestedBy, beforePaint, type GradedView } from '../../panel/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

interface SheetProps {
  open: boolean
  /** Whether the window is wide enough for the panel to stand beside the stage. */
  wide: boolean
  line: Line
  view: GradedView
  onToggle: () => void
  children: ComponentChildren
}

/** The line that each body showed when it was last drawn. */
const shown = new WeakMap<Element, string>()

/** A new line begins at its top; what is closed under the strip takes no focus. */
const settle = (line: string, closed: boolean) => (body: HTMLElement | null) => {
  if (!body) return
  if (shown.get(body) !== line)
    beforePaint(() => {
      body.scrollTop = 0
    })
  shown.set(body, line)
  body.toggleAttribute('inert', closed)
}

/**
 * The place of the sourcing panel: beside the stage, or in a window narrower than 47.5 rem a sheet
 * below it, of which the strip with the attestation always shows.
 */
export function Sheet({ open, wide, line, view, onToggle, children }: SheetProps) {
  return (
    <aside class="sheet" data-open={open} aria-label={words.panel.strip}>
      <button
        type="button"
        class="sheet-strip"
        aria-expanded={open}
        onClick={onToggle}
        data-needs-script
      >
        <span class="sheet-grip" aria-hidden="true" />
        <span class="sheet-name">{words.controls.sources}</span>
        <span class="sheet-attested">{attestedBy(line, view)}</span>
      </button>
      <div
        class="sheet-body"
        id="sources"
        tabIndex={-1}
        ref={settle(line.id, !open && !wide)}
        data-scrolls
      >
        {children}
      </div>
    </aside>
  )
}
