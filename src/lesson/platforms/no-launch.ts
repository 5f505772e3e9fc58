import { signal } from '@preact/signals-core'
import type { Reporter } from './port.ts'

/** Stands for a platform that should have been there and does not answer: the lesson goes on. */
export const NO_LAUNCH: Reporter = {
  status: signal({ state: 'no-launch' }),
  kept: null,
  has: null,
  answered: () => {},
  suspended: () => {},
  finished: () => {},
  retry: () => {},
  close: () => {},
}
