import { answered } from '../../lesson/index.ts'
import type { KeyValueStore } from '../../player/index.ts'
import type { LessonState } from './state.ts'

const PROBE = 'readout:probe'

/**
 * Asks before the page is closed while answers would be lost by it: they could not be sent and the
 * device may not keep them, or nothing keeps them but this page.
 */
export function warnBeforeClosing(state: LessonState, tab: KeyValueStore): void {
  const keeps = tab.write(PROBE, '')
  tab.remove(PROBE)
  window.addEventListener('beforeunload', (event) => {
    const told = state.platform?.state.value
    const lost =
      told && !state.inTab
        ? told.state === 'lost' || (told.state === 'sending' && !told.kept)
        : !keeps && answered(state.run.value).length > 0
    if (lost) event.preventDefault()
  })
}
