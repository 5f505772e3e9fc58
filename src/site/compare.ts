import { preferAsKept } from './prefer.ts'
import { sayTranslated } from './translated.ts'

/** The comparison needs no script, but for readers who want it otherwise than it was written. */
async function start(): Promise<void> {
  sayTranslated()
  if (!preferAsKept().clean) return
  const [{ loadBundle }, { writeText }] = await Promise.all([
    import('./load.ts'),
    import('./write-text.tsx'),
  ])
  const bundle = await loadBundle(document.getElementById('bundle'))
  if (bundle.ok) writeText(bundle.value, true)
}

void start()
