import { type PageQuestions, parseQuestions } from '../../lesson/file/index.ts'
import { asksForStrong } from '../../lesson/index.ts'
import type { PlayFault } from '../../player/index.ts'
import { fail, ok, type Result } from '../../reconstruction/index.ts'
import { pressOncePerEnter } from '../../runtime/keyboard/index.ts'
import { openPlayer } from '../../runtime/load/index.ts'
import { type Notices, showNotices } from '../../runtime/notices/index.ts'
import { preferAsKept } from '../../runtime/preferences/index.ts'
import { mountStage } from '../../runtime/stage/index.ts'
import { ensureStyles, watchTranslation } from '../../runtime/view/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { createLesson, STRONG_BUNDLE } from './create-lesson.tsx'
import { joinHost } from './join-host.ts'
import { classQuery } from './packed.ts'

/** The lesson's page: alone, in a platform's window, or in a frame of somebody's page. */
async function start(): Promise<void> {
  ensureStyles()
  pressOncePerEnter()
  const root = document.getElementById('play')
  if (!root) return
  const kept = preferAsKept()
  const notices = showNotices()
  watchTranslation(notices.translated)
  const host = joinHost(notices)
  const [player, questions] = [await openPlayer(bundleAsked(kept.clean)), questionsInPage()]
  const fault = player.ok ? (questions.ok ? null : questions.error) : player.error
  if (fault) host?.refused(fault)
  if (!player.ok) return refuse(notices, player.error)
  if (!questions.ok) return refuse(notices, questions.error)
  const stage = await createLesson(root, player.value, questions.value, kept, notices)
  if (host) host.ready(player.value.work.bundle.story, stage)
  else await mountStage(stage, notices)
}

/**
 * Clean words are in the data already, unless the class link lifts them, this copy has the others, and
 * the reader has not asked for clean ones everywhere.
 */
const bundleAsked = (clean: boolean): string =>
  !clean && asksForStrong(classQuery()) && document.getElementById(STRONG_BUNDLE) !== null
    ? STRONG_BUNDLE
    : 'bundle'

/** The lesson's questions that lie in the page, as the build put them there. */
function questionsInPage(): Result<PageQuestions, PlayFault> {
  const refused = (what: string) =>
    fail({ what, where: 'lesson.yaml', todo: lessonWords.config.todo })
  try {
    const file = parseQuestions(
      JSON.parse(document.getElementById('lesson-file')?.textContent ?? ''),
    )
    return file.ok ? ok(file.value) : refused(file.error[0]?.what ?? '')
  } catch {
    return refused(lessonWords.config.notJson)
  }
}

function refuse(notices: Notices, fault: PlayFault): void {
  notices.add(fault)
  document.documentElement.dataset.player = 'failed'
}

void start()
