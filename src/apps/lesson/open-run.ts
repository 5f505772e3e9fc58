import {
  type LessonConfig,
  type LessonWork,
  queryOf,
  type Run,
  type Step,
} from '../../lesson/index.ts'
import { openPlatform, PACKED_PLATFORM, type Platform } from '../../lesson/platforms/index.ts'
import type { Notices } from '../../runtime/notices/index.ts'
import { browserStore, sessionStore } from '../../runtime/storage/index.ts'
import { lessonWords } from '../../words/lesson/index.ts'
import { platformWords } from '../../words/platform/index.ts'
import { keptRun, runFrom } from './keep-run.ts'
import { packedAs } from './packed.ts'

/** Where a lesson goes on from, and whom it reports to. */
export interface OpenedRun {
  /** The platform that launched the page, if one did and answers. */
  readonly platform: Platform | null
  /** One did, and does not answer. */
  readonly silent: boolean
  /** Nothing but this tab keeps the run. */
  readonly inTab: boolean
  /** `null` where the lesson begins. */
  readonly kept: { readonly run: Run; readonly pupil: number } | null
}

/**
 * Opens the platform that launched the page, and the run to go on with: the platform's, or without
 * one what this tab kept. What does not go as the pupil may expect is said on the screen.
 * @param planFor the plan of a pupil's lesson, by the pupil's seed.
 */
export async function openRun(
  config: LessonConfig,
  work: LessonWork,
  planFor: (pupil: number) => Step[],
  notices: Notices,
): Promise<OpenedRun> {
  const { pathname, search: query } = window.location
  const opened = await openPlatform({
    packed: packedAs(PACKED_PLATFORM),
    query,
    // Platforms add to the query what differs from launch to launch: only what a lesson reads counts.
    activity: `${pathname}?${queryOf(config, work)}`,
    window,
    device: browserStore(),
    tab: sessionStore(),
    criterion: config.criterion,
    read: (text) => runFrom(text, planFor)?.run ?? null,
  })
  const platform = typeof opened === 'string' ? null : opened
  const silent = opened === 'silent'
  const isOver = platform?.state.peek().state === 'finished-before'
  const inTab = platform === null || isOver
  const text = inTab ? keptRun(sessionStore(), work.story.name, query) : platform.kept.text
  const kept = runFrom(text, planFor)
  if (platform?.kept.unfit || (text !== null && !kept)) notices.add(lessonWords.unfit)
  if (silent) notices.add(platformWords.silent)
  if (isOver) notices.add(platformWords.finishedBefore)
  return { platform, silent, inTab, kept }
}
