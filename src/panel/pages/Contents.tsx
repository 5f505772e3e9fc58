import type { Line, Reconstruction } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { langOf } from '../view.ts'
import { chapterId, chaptersOf, READ_SOURCES } from './entries.ts'

interface ContentsProps {
  work: Reconstruction
  /** Every line some path reaches, in reading order. */
  lines: readonly Line[]
}

/** The chapters of the Read page, each a link to where it begins. */
export const Contents = ({ work, lines }: ContentsProps) => (
  <nav class="contents" aria-labelledby="contents">
    <h2 class="part-head" id="contents">
      {words.read.contents}
    </h2>
    <ol>
      {chaptersOf(lines).map((chapter) => (
        <li key={chapterId(chapter)}>
          <a href={`#${chapterId(chapter)}`} lang={langOf(work)}>
            {work.story.scenes[chapter.scene]?.title ?? chapter.scene}
          </a>
        </li>
      ))}
      <li>
        <a href={`#${READ_SOURCES}`}>{words.about.sources}</a>
      </li>
    </ol>
  </nav>
)
