import { printAddress } from '../paper-address.ts'
import { preferAsKept } from '../prefer.ts'
import { sayTranslated } from '../translated.ts'

/** A page of text needs no script, but for readers who want it otherwise than it was written. */
async function start(): Promise<void> {
  sayTranslated()
  printAddress()
  const main = document.querySelector('main')
  if (!preferAsKept().clean || !main) return
  const [{ loadBundle }, { writeClean }] = await Promise.all([
    import('../load.ts'),
    import('./write-clean.tsx'),
  ])
  const bundle = await loadBundle(document.getElementById('bundle'))
  if (bundle.ok) writeClean(main, bundle.value)
}

void start()
