import { Masthead } from '../apps/common/index.ts'
import { createTeachState, NO_PICTURES, TeachApp } from '../apps/teach/index.ts'
import { publishedBy } from '../words/publisher/index.ts'
import { LessonData } from './LessonData.tsx'
import type { PageProps } from './page-props.ts'

/** The teacher's page, whole and with clean words: plans, handout and key print without a script. */
export const TeachPage = ({ bundle, lesson, assets }: PageProps) => (
  <>
    <Masthead story={bundle.story} page="teach" />
    <div id="notice" class="notice-place" />
    <main class="text-page text-page-wide teach" id="teach">
      <TeachApp
        state={createTeachState(bundle, lesson, NO_PICTURES, publishedBy(assets.publisher))}
      />
    </main>
    <LessonData lesson={lesson} />
  </>
)
