import type { ComponentChildren } from 'preact'
import type { Line } from '../../reconstruction/index.ts'
import type { GradedView } from '../view.ts'
import { announcement } from './caption-words.ts'

interface AnnouncerProps extends GradedView {
  line: Line | null
  /** How many choices are offered. */
  ways?: number
  /** What is told after it. */
  children?: ComponentChildren
}

/**
 * Tells a screen reader each line once, with cue and attestation. Stays on the page; `null` keeps
 * silent, as on loading, when the reader is not yet waiting for a line. Not atomic: the line is one
 * element that is replaced, and an atomic region would be told when it goes and again when it comes.
 */
export function Announcer({ line, ways = 0, children, ...view }: AnnouncerProps) {
  return (
    <p class="heard" role="status" aria-atomic="false">
      {line && (
        <>
          <span>{announcement(line, view, ways)}</span>
          {children}
        </>
      )}
    </p>
  )
}
