import { passagesOf } from './anchors.ts'
import type { Place } from './diagnostic.ts'
import type { Draft } from './draft.ts'

/** A place where a source is named. */
export interface SourceName {
  readonly value: string
  readonly at: () => Place
  /** Whether something rests on the source there; a limit alone does not. */
  readonly rests: boolean
}

/** Every place in a story where a source is named. */
export const sourceNamesIn = (draft: Draft): SourceName[] => [
  ...inStory(draft),
  ...inSourcing(draft),
]

function inStory({ story, yaml }: Draft): SourceName[] {
  if (!story) return []
  const { author, event, limits, cast, disclosure } = story
  const names: SourceName[] = []
  const add = (value: string, ...path: (string | number)[]) =>
    names.push({ value, at: () => yaml.story.at(path), rests: true })
  if (author) add(author.source, 'author', 'source')
  const method = author?.method
  if (method) add(method.passage.source, 'author', 'method', 'passage', 'source')
  for (const [index, record] of event.records.entries()) add(record, 'event', 'records', index)
  if (event.paragraph) add(event.paragraph.source, 'event', 'paragraph', 'source')
  for (const [member, { kind, record }] of Object.entries(cast))
    if (kind !== 'account' && record) add(record, 'cast', member, 'record')
  for (const [index, { sources }] of disclosure.about.entries())
    for (const [i, source] of sources.entries())
      add(source, 'disclosure', 'about', index, 'sources', i)
  for (const source of Object.keys(limits))
    names.push({ value: source, at: () => yaml.story.atKey(['limits', source]), rests: false })
  return names
}

function inSourcing({ sourcing, yaml }: Draft): SourceName[] {
  const names: SourceName[] = []
  const add = (value: string, ...path: (string | number)[]) =>
    names.push({ value, at: () => yaml.sourcing.at(path), rests: true })
  for (const [line, entry] of sourcing.fitting) {
    for (const { path, passage } of passagesOf(line, entry)) add(passage.source, ...path, 'source')
    if (!('support' in entry)) continue
    for (const [record, { sources }] of Object.entries(entry.support))
      for (const [i, source] of sources.entries())
        add(source, line, 'support', record, 'sources', i)
  }
  return names
}
