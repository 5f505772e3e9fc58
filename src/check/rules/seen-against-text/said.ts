import { isQuoted, passagesOf } from '../../anchors.ts'
import type { Place } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { proseOf } from '../../prose.ts'
import type { Path } from '../../yaml/read.ts'

/** A text that says something of one source. */
export interface SaidOfSource {
  readonly source: string
  readonly text: string
  /** Whether it stands with the source, and not with a line. */
  readonly isOwn: boolean
  readonly at: () => Place
}

/** Every text of ours that is about one source: what describes it, and what sums it up. */
export const saidOfSources = (draft: Draft): SaidOfSource[] => [
  ...[...draft.sources.fitting].flatMap(([source, { form, when, note }]) =>
    Object.entries({ form, when, note }).flatMap(([field, text]) =>
      text === undefined
        ? []
        : [{ source, text, isOwn: true, at: () => draft.yaml.sources.at([source, field]) }],
    ),
  ),
  ...[...draft.sourcing.fitting].flatMap(([line, entry]) => {
    const said: SaidOfSource[] = []
    const add = (source: string, text: string | undefined, path: Path) => {
      if (text !== undefined)
        said.push({ source, text, isOwn: false, at: () => draft.yaml.sourcing.at(path) })
    }
    for (const { passage, path } of passagesOf(line, entry))
      if (!isQuoted(passage)) add(passage.source, passage.summary, [...path, 'summary'])
    if ('support' in entry)
      for (const [record, { summary, why }] of Object.entries(entry.support)) {
        add(record, summary, [line, 'support', record, 'summary'])
        add(record, why, [line, 'support', record, 'why'])
      }
    return said
  }),
]

/** The paragraphs of About. */
export const aboutReading = (draft: Draft): { text: string; at: () => Place }[] =>
  proseOf(draft)
    .filter(({ file, path }) => file === draft.yaml.story && path[1] === 'about')
    .map(({ value, file, path }) => ({ text: value, at: () => file.at(path) }))
