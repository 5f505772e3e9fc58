import type { KeyValueStore } from '../../player/index.ts'
import type { Criterion } from '../plan/config.ts'
import type { Run } from '../run/run.ts'

/** The name of the element in a packed page’s head that holds the platform it is for. */
export const PACKED_PLATFORM = 'readout-platform'

/** The same for the class link’s query that it is for. */
export const PACKED_LESSON = 'readout-lesson'

/** How a page was opened, as far as a learning platform is concerned. */
export interface Launch {
  /** What the package wrote into the page: `scorm12`, `cmi5`; `null` outside a package. */
  readonly packed: string | null
  /** The query of the page's address. */
  readonly query: string
  /** What tells this activity from others on the same host: the page with its configuration. */
  readonly activity: string
  readonly window: Window
  /** What outlasts the page on this device, and what this tab keeps. */
  readonly device: KeyValueStore
  readonly tab: KeyValueStore
  /** By what the class link lets a platform judge the lesson. */
  readonly criterion: Criterion
  /** Reads a kept run's text; `null` where it is damaged or of another lesson. */
  readonly read: (text: string) => Run | null
}
