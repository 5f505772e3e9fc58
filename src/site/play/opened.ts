import { type Signal, signal } from '@preact/signals'
import type { Opened } from '../../panel/index.ts'

/** What is open beside the line: at most one thing. On wide screens the sources always show. */
export type OpenState = Signal<Opened | null>

/** Nothing open. */
export const createOpenState = (): OpenState => signal<Opened | null>(null)

/** Opens what is closed and closes what is open. */
export function toggle(open: OpenState, what: Opened): void {
  open.value = open.value === what ? null : what
}
