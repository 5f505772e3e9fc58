import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { attestedBy, type GradedView } from '../../panel/index.ts'
import type { Line } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'

interface SheetProps {
  open: boolean
  line: Line
  view: GradedView
  onToggle: () => void
  children: ComponentChildren
}

/** From this width the panel stands beside the stage and cannot be closed (DESIGN section 5). */
export const WIDE = '(min-width: 760px)'

/**
 * The place of the sourcing panel: beside the stage, or under 760 CSS px a sheet below it, of which
 * the strip with the attestation always shows.
 */
export function Sheet({ open, line, view, onToggle, children }: SheetProps) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0
  }, [line.id])
  // Before the next frame: what has just opened must be able to take the focus in it.
  useLayoutEffect(() => {
    const wide = window.matchMedia(WIDE)
    const settle = () => body.current?.toggleAttribute('inert', !wide.matches && !open)
    settle()
    wide.addEventListener('change', settle)
    return () => wide.removeEventListener('change', settle)
  }, [open])
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
      <div class="sheet-body" id="sources" tabIndex={-1} ref={body} data-scrolls>
        {children}
      </div>
    </aside>
  )
}
