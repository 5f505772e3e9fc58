import type { Line } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { OwnKey } from '../Beside.tsx'
import { Heading } from '../Heading.tsx'
import { RunningHead } from '../RunningHead.tsx'
import { MethodNote } from '../sourcing/Passages.tsx'
import { langOf, type View } from '../view.ts'
import {
  chapterId,
  chaptersOf,
  type Entry,
  eventLinesOf,
  idsInOrder,
  READ_SOURCE,
  READ_SOURCES,
  stretchesOf,
} from './entries.ts'
import { ReadEntry } from './ReadEntry.tsx'
import { SourceList } from './SourceList.tsx'

interface ReadPageProps extends View {
  /** Every line some path reaches, in reading order. */
  lines: readonly Line[]
}

/** The whole as a page of text with notes: for readers, printers and whoever has scripts off. */
export function ReadPage({ lines, work, clean }: ReadPageProps) {
  const chapters = chaptersOf(lines)
  if (chapters.length === 0) return <p class="empty">{words.read.empty}</p>
  const order = idsInOrder(chapters)
  const places = placesOf(order)
  const numbers = placesOf(eventLinesOf(lines).map((line) => line.id))
  const entry = (line: Line, about: Entry['about'], depth: 3 | 4) => {
    const place = places.get(line.id) ?? 0
    return (
      <ReadEntry
        key={line.id}
        line={line}
        work={work}
        clean={clean}
        depth={depth}
        number={{ at: (numbers.get(line.id) ?? -1) + 1, of: numbers.size }}
        beside={{ previous: order[place - 1], next: order[place + 1] }}
      >
        {about.length > 0 && (
          <div class="read-about">{about.map((other) => entry(other, [], 4))}</div>
        )}
      </ReadEntry>
    )
  }
  const inChapter = ({ line, about }: Entry) => entry(line, about, 3)
  return (
    <div class="read">
      {chapters.map((chapter) => (
        <section
          class="chapter"
          key={chapterId(chapter)}
          id={chapterId(chapter)}
          data-scene={chapter.scene}
        >
          <ChapterHead scene={chapter.scene} work={work} />
          {chapter.scene === work.story.event.scene && <RunningHead work={work} />}
          {stretchesOf(chapter.entries)?.map((stretch) => (
            <div class="stretch" key={stretch[0]?.line.id}>
              {stretch.map(inChapter)}
            </div>
          )) ?? chapter.entries.map(inChapter)}
        </section>
      ))}
      <section class="chapter" id={READ_SOURCES}>
        <Heading level={2} class="chapter-head">
          {words.about.sources}
        </Heading>
        <SourceList work={work} prefix={READ_SOURCE} />
      </section>
    </div>
  )
}

const placesOf = (ids: readonly string[]) => new Map(ids.map((id, place) => [id, place]))

function ChapterHead({ scene, work }: { scene: string; work: View['work'] }) {
  const known = work.story.scenes[scene]
  return (
    <header>
      <Heading level={2} class="chapter-head">
        <span lang={langOf(work)}>{known?.title ?? scene}</span>
      </Heading>
      {known?.dateline && (
        <p class="dateline" lang={langOf(work)}>
          {known.dateline}
        </p>
      )}
      {scene === work.story.event.scene && (
        <>
          <p class="aside" aria-hidden="true">
            <OwnKey work={work} />
          </p>
          <MethodNote work={work} />
        </>
      )}
    </header>
  )
}
