import { PREFERENCES_KEY, parsePreferences } from '../player/index.ts'
import { applyPreferences } from './apply-preferences.ts'
import { browserShelf } from './shelf.ts'

/** The comparison needs no script, but for readers who want it otherwise than it was written. */
async function start(): Promise<void> {
  const preferences = parsePreferences(browserShelf().read(PREFERENCES_KEY))
  applyPreferences(preferences)
  if (!preferences.clean) return
  const [{ loadBundle }, { writeText }] = await Promise.all([
    import('./load.ts'),
    import('./write-text.tsx'),
  ])
  const bundle = await loadBundle(document.getElementById('bundle'))
  if (bundle.ok) writeText(bundle.value, true)
}

void start()
