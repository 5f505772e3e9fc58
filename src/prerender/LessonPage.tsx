import { signal } from '@preact/signals-core'
import type { ComponentChildren } from 'preact'
import type { DrawingAddress } from '../apps/common/index.ts'
import { createLessonState, LessonApp } from '../apps/lesson/index.ts'
import { type LessonFile, questionsIn } from '../lesson/file/index.ts'
import { planQueries, readConfig } from '../lesson/index.ts'
import { DEFAULTS, type Player } from '../player/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { lessonWords } from '../words/lesson/index.ts'
import { firstPlayer } from './first-player.ts'
import { Preloaded } from './Head.tsx'
import { LaterStyles } from './LaterStyles.tsx'
import { LessonData } from './LessonData.tsx'
import type { PageProps } from './page-props.ts'
import { Scripts } from './Scripts.tsx'

/**
 * The lesson as every pupil first sees it: the practice question, clean words, no grade on the
 * stage. As on Play, what it can be read without comes after it. It leads nowhere into the site: there
 * the words stand unmasked, and the answers in the teacher’s key. Throws when the reconstruction cannot be
 * played at all.
 */
export const LessonPage = ({ bundle, assets, lesson }: PageProps) => (
  <LessonBody
    bundle={bundle}
    lesson={lesson}
    query={assets.packed?.query ?? null}
    address={assets.drawing}
  >
    <Preloaded address={assets.cleanBundle} />
    <Scripts assets={assets} />
    <LaterStyles address={assets.laterStyles.rest} />
    <div id="copy" class="copy-place" />
    <LaterStyles address={assets.laterStyles.fonts} />
  </LessonBody>
)

interface LessonBodyProps {
  bundle: Bundle
  lesson: LessonFile
  /** The class link's query that the page is for; `null` for the usual lesson. */
  query: string | null
  address: DrawingAddress
  /** What stands between the lesson and its data. */
  children?: ComponentChildren
}

/** The lesson's screen and its questions as data. */
export function LessonBody({ bundle, lesson, query, address, children }: LessonBodyProps) {
  const player = withheldPlayer(bundle)
  const state = createLessonState({
    work: bundle,
    file: lesson,
    config: readConfig(query ?? '', bundle).config,
    pupil: 0,
    platform: null,
    silent: false,
    inTab: true,
    preferences: signal(DEFAULTS),
    source: signal('drawings' as const),
  })
  return (
    <>
      <p class="lesson-no-script">{lessonWords.noScript}</p>
      <div id="notice" class="notice-place" />
      <div id="play" class="play lesson">
        <LessonApp player={player} state={state} address={address} />
      </div>
      {children}
      <LessonData lesson={{ ...questionsIn(lesson), plans: planQueries(lesson.plans, bundle) }} />
    </>
  )
}

function withheldPlayer(bundle: Bundle): Player {
  const player = firstPlayer(bundle)
  const [first] = bundle.exchange
  if (first !== undefined) player.goTo(first)
  player.setClean(true)
  player.withhold(true)
  return player
}
