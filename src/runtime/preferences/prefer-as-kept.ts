import { PREFERENCES_KEY, type Preferences, parsePreferences } from '../../player/index.ts'
import { browserStore } from '../storage/index.ts'
import { applyPreferences } from './apply.ts'

/** Lets a page without settings of its own look as the reader set it on Play. */
export function preferAsKept(): Preferences {
  const kept = parsePreferences(browserStore().read(PREFERENCES_KEY))
  applyPreferences(kept)
  return kept
}
