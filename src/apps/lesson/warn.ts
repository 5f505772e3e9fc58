import { answered } from '../../lesson/index.ts'
import type { Shelf } from '../../player/index.ts'
import type { LessonDesk } from './desk.ts'

const PROBE = 'readout:probe'

/**
 * Asks before the page is closed while answers would be lost by it: they could not be sent and the
 * device may not keep them, or nothing keeps them but this page.
 */
export function warnBeforeClosing(desk: LessonDesk, tab: Shelf): void {
  const keeps = tab.write(PROBE, '')
  tab.remove(PROBE)
  window.addEventListener('beforeunload', (event) => {
    const told = desk.platform?.state.value
    const lost =
      told && !desk.inTab
        ? told.state === 'lost' || (told.state === 'sending' && !told.kept)
        : !keeps && answered(desk.run.value).length > 0
    if (lost) event.preventDefault()
  })
}
