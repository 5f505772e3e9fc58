import { words } from '../../words/index.ts'
import { type Tick, Ticks } from '../caption/Ticks.tsx'

/** A chapter with its lines, as the list shows it. */
export interface ListedChapter {
  readonly id: string
  readonly title: string
  readonly ticks: readonly Tick[]
}

interface ChapterListProps {
  chapters: readonly ListedChapter[]
  /** The ids of the lines that were shown. */
  read: ReadonlySet<string>
  /** The id of the line that is shown or spoken about, and of the chapter that it is in. */
  current: string
  chapter: string
  /** The address of a line. */
  hrefOf: (id: string) => string
  onGoTo: (id: string) => void
}

/** Every chapter, to be gone to, with a tick for each of its lines: where one is, and what was read. */
export const ChapterList = ({ chapters, chapter: here, ...rest }: ChapterListProps) => (
  <ol class="chapters">
    {chapters.map((chapter) => (
      <Row key={chapter.id} chapter={chapter} here={chapter.id === here} {...rest} />
    ))}
  </ol>
)

type RowProps = Omit<ChapterListProps, 'chapters' | 'chapter'> & {
  chapter: ListedChapter
  here: boolean
}

function Row({ chapter, here, read, current, hrefOf, onGoTo }: RowProps) {
  const { title, ticks } = chapter
  const first = ticks[0]?.id ?? ''
  const passed = ticks.filter(({ id }) => read.has(id)).length
  return (
    <li class="chapter" data-here={here}>
      <button
        type="button"
        class="chapter-title"
        aria-current={here ? 'true' : undefined}
        onClick={() => onGoTo(first)}
      >
        <span>{title}</span>{' '}
        <span class="chapter-read">
          {here ? words.chapters.here : words.chapters.read(passed, ticks.length)}
        </span>
      </button>
      <Ticks
        name={title}
        listed
        ticks={ticks}
        read={read}
        current={current}
        hrefOf={hrefOf}
        onGoTo={onGoTo}
      />
    </li>
  )
}
