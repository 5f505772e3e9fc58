import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { Questions } from '../../lesson/file/index.ts'
import {
  begin,
  type LessonConfig,
  type LessonWork,
  planOf,
  type Run,
  suspendText,
} from '../../lesson/index.ts'
import type { Platform } from '../../lesson/platforms/index.ts'
import type { Preferences } from '../../player/index.ts'
import type { PictureSource } from '../../runtime/stage/index.ts'

/** What the lesson's page knows: the class's configuration, the pupil's run, where it reports to. */
export interface LessonState {
  readonly config: LessonConfig
  /** What the lesson is about; `null` where its story does not say. */
  readonly context: string | null
  /** The pupil's seed: a number drawn when the lesson began, and no name. */
  readonly pupil: number
  readonly run: Signal<Run>
  /** Half an answer is lacking, and the pupil was told. */
  readonly lacking: Signal<boolean>
  /** Minutes left of the class's time; `null` where there is no limit. */
  readonly minutesLeft: Signal<number | null>
  /** The platform that launched the lesson, if one did and answers. */
  readonly platform: Platform | null
  /** A platform launched the lesson and does not answer. */
  readonly silent: boolean
  /** Nothing but this tab keeps the run. */
  readonly inTab: boolean
  /** The origin of the page that was told the result. */
  readonly told: Signal<string | null>
  /** The code that the pupil hands in under, as typed. */
  readonly code: Signal<string>
  /** What came of the last try to save. */
  readonly said: Signal<string>
  readonly preferences: Signal<Preferences>
  /** Whether the settings are open. */
  readonly settings: Signal<boolean>
  /** Whether the reader came from this site's own pages, and is shown the way back. */
  readonly fromPlay: Signal<boolean>
  /** Where the picture comes from now. */
  readonly source: ReadonlySignal<PictureSource>
}

interface Begun {
  readonly work: LessonWork
  readonly file: Questions
  readonly config: LessonConfig
  readonly pupil: number
  /** A run to go on with; the beginning, where there is none. */
  readonly run?: Run | undefined
  readonly platform: Platform | null
  readonly silent: boolean
  readonly inTab: boolean
  readonly preferences: Signal<Preferences>
  readonly source: ReadonlySignal<PictureSource>
}

/** Sets the state for a lesson. */
export function createLessonState({ work, file, config, pupil, ...rest }: Begun): LessonState {
  return {
    config,
    context: file.context ?? null,
    pupil,
    run: signal(rest.run ?? begin(planOf(work, file, config, pupil))),
    lacking: signal(false),
    minutesLeft: signal(config.minutes),
    platform: rest.platform,
    silent: rest.silent,
    inTab: rest.inTab,
    told: signal(null),
    code: signal(''),
    said: signal(''),
    preferences: rest.preferences,
    settings: signal(false),
    fromPlay: signal(false),
    source: rest.source,
  }
}

/** The run's text, as it is kept in the tab or by a platform. */
export const textOfRun = (state: LessonState): string => suspendText(state.run.peek(), state.pupil)
