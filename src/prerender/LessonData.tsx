import type { LessonFile, PageQuestions } from '../lesson/file/index.ts'

/** What of the lesson file a page's script needs, as a block of data in the page. Build time only. */
export function LessonData({ lesson }: { lesson: LessonFile | PageQuestions }) {
  // No text in it can end the block: in JSON a "<" may be written as its code.
  const text = JSON.stringify(lesson).replaceAll('<', '\\u003c')
  return (
    <script type="application/json" id="lesson-file" dangerouslySetInnerHTML={{ __html: text }} />
  )
}
