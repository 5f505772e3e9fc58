import { signal } from '@preact/signals-core'
import type { PageQuestions } from '../../lesson/file/index.ts'
import { planOf, readConfig, unbalancedIn } from '../../lesson/index.ts'
import type { Player, Preferences } from '../../player/index.ts'
import type { Notices } from '../../runtime/notices/index.ts'
import { plateAddress } from '../../runtime/plates/index.ts'
import { createStageView, type StageView, upcomingPictures } from '../../runtime/stage/index.ts'
import { sessionStore } from '../../runtime/storage/index.ts'
import { drawInto } from '../../runtime/view/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { FROM_PLAY } from '../common/index.ts'
import { runClock } from './clock.ts'
import { followRun } from './follow-run.ts'
import { keepRun } from './keep-run.ts'
import { LessonApp } from './LessonApp.tsx'
import { later } from './load-later.ts'
import { moveFocus } from './move-focus.ts'
import { openRun } from './open-run.ts'
import { classQuery } from './packed.ts'
import { reportRun } from './report-run.ts'
import { createLessonState } from './state.ts'
import { tellParent } from './tell-parent.ts'
import { warnBeforeClosing } from './warn.ts'

/** The link to the data with strong words; a packaged copy need not have it. */
export const STRONG_BUNDLE = 'bundle-strong'

/**
 * Creates the lesson that the page's address asks for: everything of it is wired here and nowhere
 * else. Gives its view of its stage, which is the page's to mount.
 * @param kept how the reader wants it.
 */
export async function createLesson(
  root: HTMLElement,
  player: Player,
  questions: PageQuestions,
  kept: Preferences,
  notices: Notices,
): Promise<StageView> {
  const { bundle } = player.work
  const query = window.location.search
  const { config: asked, faults } = readConfig(classQuery(), bundle, questions.plans)
  // A copy without the other words, or a story that has none, is a clean one whatever is asked.
  const strong = !kept.clean && document.getElementById(STRONG_BUNDLE) !== null
  const config = { ...asked, clean: asked.clean || !strong }
  for (const { name, asked, why } of faults) {
    const { where, todo } = lessonWords.config
    notices.add({ what: lessonWords.config[why](name, asked), where, todo })
  }
  const unbalanced = unbalancedIn(bundle, questions, config)
  if (unbalanced) {
    const { what, where, todo } = lessonWords.unbalanced
    notices.add({ what: what[unbalanced], where, todo })
  }
  const planFor = (pupil: number) => planOf(bundle, questions, config, pupil)
  const { platform, silent, inTab, kept: begun } = await openRun(config, bundle, planFor, notices)
  player.setClean(config.clean)
  const preferences = signal(kept)
  const stage = createStageView({
    picture: player.picture,
    example: signal(false),
    preferences,
    upcoming: () => upcomingPictures(player),
  })
  const state = createLessonState({
    work: bundle,
    file: questions,
    config,
    pupil: begun?.pupil ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    run: begun?.run,
    platform,
    silent,
    inTab,
    preferences,
    source: stage.source,
  })
  followRun(player, state)
  const rest = later({ player, state, notices, plans: questions.plans })
  drawInto(root, () => (
    <LessonApp player={player} state={state} later={rest} address={plateAddress} />
  ))
  // Once the page is taken over: no copy of it has the link in it.
  state.fromPlay.value = window.location.hash === FROM_PLAY
  moveFocus(root, state)
  if (platform) reportRun(state, platform, bundle)
  if (inTab) keepRun(state, sessionStore(), bundle.story.name, query)
  tellParent(state, query)
  warnBeforeClosing(state, sessionStore())
  runClock(state)
  document.documentElement.dataset.player = 'ready'
  rest.load()
  return stage
}
