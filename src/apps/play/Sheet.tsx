import type { ComponentChildren } from 'preact'
import { beforePaint } from '../../panel/index.ts'
import { words } from '../../words/index.ts'

interface SheetProps {
  open: boolean
  /** The id of the line that it is about. */
  line: string
  onToggle: () => void
  children: ComponentChildren
}

/** The line that each body showed when it was last drawn. */
const shown = new WeakMap<Element, string>()

/** A new line begins at its top. */
const settle = (line: string) => (body: HTMLElement | null) => {
  if (!body) return
  if (shown.get(body) !== line)
    beforePaint(() => {
      body.scrollTop = 0
    })
  shown.set(body, line)
}

/**
 * The place of the sourcing panel: beside the stage, or in a smaller window (handheld.css) a sheet
 * below it, of which the strip always shows. What is closed under it is hidden by
 * the styles, and so takes no focus.
 */
export function Sheet({ open, line, onToggle, children }: SheetProps) {
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
      </button>
      <div class="sheet-body" id="sources" tabIndex={-1} ref={settle(line)} data-scrolls>
        {children}
      </div>
    </aside>
  )
}
