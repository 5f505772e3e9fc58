import type { LineSourcing } from '../reconstruction/index.ts'
import { anchorsOf, isQuoted, type Placed, passagesOf } from './anchors.ts'
import type { Draft } from './draft.ts'
import type { Path } from './yaml/read.ts'

/** A text of ours that a reader sees beside the lines. */
export interface Prose extends Placed<string> {
  /** Whether it sums up what a source says: then nothing in it is quoted. */
  readonly summary: boolean
  /** The words of the passages that it may quote from. */
  readonly passages: readonly string[]
}

/** Every text of ours in sourcing.yaml, story.yaml and sources.yaml. */
export const proseOf = (draft: Draft): Prose[] => [
  ...[...draft.sourcing.fitting].flatMap(([line, sourcing]) => besideLine(draft, line, sourcing)),
  ...inStory(draft),
  ...inSources(draft),
]

function besideLine({ yaml }: Draft, line: string, sourcing: LineSourcing): Prose[] {
  const all = passagesOf(line, sourcing)
  const passages = all.flatMap(({ passage }) => (isQuoted(passage) ? [passage.exact] : []))
  const prose: Prose[] = []
  const add = (value: string | undefined, summary: boolean, path: Path) => {
    if (value !== undefined) prose.push({ value, summary, passages, file: yaml.sourcing, path })
  }
  for (const { path, passage } of all)
    if (!isQuoted(passage)) add(passage.summary, true, [...path, 'summary'])
  if (sourcing.kind === 'narration')
    for (const [i, { note }] of sourcing.claims.entries())
      add(note, false, [line, 'claims', i, 'note'])
  if (!('support' in sourcing)) return prose
  for (const [record, { summary, why }] of Object.entries(sourcing.support)) {
    add(summary, true, [line, 'support', record, 'summary'])
    add(why, false, [line, 'support', record, 'why'])
  }
  for (const [i, { note }] of sourcing.own.entries()) add(note, false, [line, 'own', i, 'note'])
  return prose
}

function inStory(draft: Draft): Prose[] {
  const { story, yaml } = draft
  if (!story) return []
  const passages = anchorsOf(draft).map(({ passage }) => passage.exact)
  const { label, statement, makers, report, about } = story.disclosure
  const texts: [string | undefined, ...Path][] = [
    [story.subtitle, 'subtitle'],
    [story.event.title, 'event', 'title'],
    [story.event.setting, 'event', 'setting'],
    [label, 'disclosure', 'label'],
    [statement, 'disclosure', 'statement'],
    [makers, 'disclosure', 'makers'],
    [report, 'disclosure', 'report'],
  ]
  for (const [i, { heading, text }] of about.entries())
    texts.push(
      [heading, 'disclosure', 'about', i, 'heading'],
      [text, 'disclosure', 'about', i, 'text'],
    )
  for (const [i, { text }] of story.corrections.entries())
    texts.push([text, 'corrections', i, 'text'])
  for (const [scene, { title, dateline, sides }] of Object.entries(story.scenes)) {
    texts.push([title, 'scenes', scene, 'title'], [dateline, 'scenes', scene, 'dateline'])
    for (const [party, side] of Object.entries(sides ?? {}))
      texts.push([side.label, 'scenes', scene, 'sides', party, 'label'])
  }
  const beside = texts.flatMap(([value, ...path]): Prose[] =>
    value === undefined ? [] : [{ value, summary: false, passages, file: yaml.story, path }],
  )
  const method: Path = ['author', 'method', 'summary']
  const { summary } = story.author.method
  return [{ value: summary, summary: true, passages, file: yaml.story, path: method }, ...beside]
}

function inSources(draft: Draft): Prose[] {
  const passages = anchorsOf(draft).map(({ passage }) => passage.exact)
  return [...draft.sources.fitting].flatMap(([name, { note, form, when }]) =>
    Object.entries({ note, form, when }).flatMap(([field, value]): Prose[] =>
      value === undefined
        ? []
        : [{ value, summary: false, passages, file: draft.yaml.sources, path: [name, field] }],
    ),
  )
}
