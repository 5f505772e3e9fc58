import { PUBLISHER } from '../../embed/index.ts'
import { parseLessonFile } from '../../lesson/file/index.ts'
import { pressOncePerEnter } from '../../runtime/keyboard/index.ts'
import { loadBundle } from '../../runtime/load/index.ts'
import { showNotices } from '../../runtime/notices/index.ts'
import { plateAddress } from '../../runtime/plates/index.ts'
import { preferAsKept } from '../../runtime/preferences/index.ts'
import { printAddress, takeOver, watchTranslation } from '../../runtime/view/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { stillsInPage } from '../common/index.ts'
import { createTeachState } from './state.ts'
import { TeachApp } from './TeachApp.tsx'

/** Brings the teacher's page to life; without a script it stands as it was built. */
async function start(): Promise<void> {
  preferAsKept()
  pressOncePerEnter()
  printAddress()
  const host = document.getElementById('teach')
  if (!host) return
  const notices = showNotices()
  watchTranslation(notices.translated)
  const bundle = await loadBundle(document.getElementById('bundle'))
  if (!bundle.ok) return notices.add(bundle.error)
  const file = parseLessonFile(dataIn('lesson-file'))
  if (!file.ok) {
    const [first] = file.error
    const { what = '', where = '' } = first ?? {}
    return notices.add({ what, where, todo: lessonWords.config.todo })
  }
  const pictures = { stills: stillsInPage(), address: plateAddress }
  const published = document.querySelector<HTMLMetaElement>(`meta[name="${PUBLISHER}"]`)?.content
  const state = createTeachState(bundle.value, file.value, pictures, published)
  takeOver(<TeachApp state={state} />, host)
  document.documentElement.dataset.player = 'ready'
}

function dataIn(id: string): unknown {
  try {
    return JSON.parse(document.getElementById(id)?.textContent ?? '')
  } catch {
    return null
  }
}

void start()
