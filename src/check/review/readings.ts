import { type Reading, readingOf, readingOfLine } from '../../reconstruction/index.ts'
import { type Place, topOf } from '../diagnostic.ts'
import { type Draft, LESSON_FILE, SOURCES_FILE, STORY_FILE } from '../draft.ts'
import { placeOf } from '../lines.ts'
import { workOf } from '../work.ts'

/** Something that an editor reads and accepts, and where it stands. */
export interface NamedReading {
  /** `story`, `script`, `lesson`, `source:ID` or `line:ID`. */
  readonly name: string
  readonly reading: Reading
  readonly at: Place
}

/**
 * All that there is to review in a story: its labels, its script's order and choices, its lesson, each
 * source, each line that some path reaches. Of a story that cannot be put together, as much as there
 * is. The version is a name for the whole, and no claim: it is in no reading.
 */
export function readingsIn(draft: Draft): NamedReading[] {
  const { story, yaml, script, lesson } = draft
  const work = workOf(draft)
  if (!story || !work) return []
  const { version: _, ...labels } = story
  return [
    { name: 'story', reading: readingOf(labels), at: topOf(STORY_FILE) },
    { name: 'script', reading: order(draft), at: topOf(script.main ?? STORY_FILE) },
    ...(lesson.yaml.present
      ? [{ name: 'lesson', reading: readingOf(lesson.yaml.data), at: topOf(LESSON_FILE) }]
      : []),
    ...Object.entries(work.sources).map(([id, source]) => ({
      name: `source:${id}`,
      reading: readingOf(source),
      at: yaml.sources.present ? yaml.sources.atKey([id]) : topOf(SOURCES_FILE),
    })),
    ...[...(draft.exploration?.lines.values() ?? [])].map((line) => ({
      name: `line:${line.id}`,
      reading: readingOfLine(work, line),
      at: placeOf(draft, line.id),
    })),
  ]
}

/** The script as it runs: each line by its id, and whatever stands between them as it is written. */
function order({ script, files }: Draft): Reading {
  const written = new Map([...files].map(([name, text]) => [name, text.split('\n')]))
  const code = ({ file, line, comment }: Ink): string =>
    written.get(file)?.[line - 1]?.slice(0, comment ?? undefined) ?? ''
  return script.ink
    .filter(({ kind }) => kind !== 'blank')
    .flatMap((line) => readingOf(line.kind === 'words' ? idOf(line) : code(line), line.kind))
}

type Ink = Draft['script']['ink'][number]

const idOf = ({ tags }: Ink): string => tags.find(({ name }) => name === 'id')?.value ?? ''
