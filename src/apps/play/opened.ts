import { type Signal, signal } from '@preact/signals-core'
import type { Opened as PanelOpened } from '../../panel/index.ts'

/** What can be open beside the line. */
export type Opened = PanelOpened | 'key' | 'settings' | 'saves' | 'share' | 'chapters'

/** What is open: at most one thing. On wide screens the sources always show. */
export type OpenState = Signal<Opened | null>

/** Nothing open. */
export const createOpenState = (): OpenState => signal<Opened | null>(null)
