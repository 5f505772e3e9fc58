import type { LineSourcing, QuotedPassage } from '../reconstruction/index.ts'
import { anchorsOf, isQuoted, type Placed, passagesOf } from './anchors.ts'
import type { Draft } from './draft.ts'
import { lessonTexts, type TextAt } from './prose-lesson.ts'
import type { Path } from './yaml/read.ts'

/** A text of ours that a reader sees beside the lines. */
export interface Prose extends Placed<string> {
  /**
   * `summary` sums up what a source says: nothing in it is quoted. `own` is about what is the
   * author's own, so that it may quote the author. `title` names a work.
   */
  readonly role: 'summary' | 'own' | 'title' | 'text'
  /** The passages that it may quote from. */
  readonly passages: readonly QuotedPassage[]
}

/** Every text of ours that reaches the screen, but for the script's lines and choices. */
export const proseOf = (draft: Draft): Prose[] => [
  ...[...draft.sourcing.fitting].flatMap(([line, sourcing]) => besideLine(draft, line, sourcing)),
  ...inStory(draft),
  ...inSources(draft),
  ...inLesson(draft),
  ...inSite(draft),
  ...inReview(draft),
]

function besideLine({ yaml }: Draft, line: string, sourcing: LineSourcing): Prose[] {
  const all = passagesOf(line, sourcing)
  const passages = all.flatMap(({ passage }) => (isQuoted(passage) ? [passage] : []))
  const prose: Prose[] = []
  const add = (value: string | undefined, role: Prose['role'], path: Path) => {
    if (value !== undefined) prose.push({ value, role, passages, file: yaml.sourcing, path })
  }
  for (const { path, passage } of all)
    if (!isQuoted(passage)) add(passage.summary, 'summary', [...path, 'summary'])
  if (sourcing.kind === 'narration')
    for (const [i, { note }] of sourcing.claims.entries())
      add(note, 'text', [line, 'claims', i, 'note'])
  if (!('support' in sourcing)) return prose
  for (const [record, { summary, why }] of Object.entries(sourcing.support)) {
    add(summary, 'summary', [line, 'support', record, 'summary'])
    add(why, 'text', [line, 'support', record, 'why'])
  }
  if (!('own' in sourcing)) return prose
  for (const [i, { note, but }] of sourcing.own.entries()) {
    add(note, 'own', [line, 'own', i, 'note'])
    add(but, 'summary', [line, 'own', i, 'but'])
  }
  return prose
}

const shippedPassages = (draft: Draft, source?: string): QuotedPassage[] =>
  anchorsOf(draft)
    .filter(({ passage }) => source === undefined || passage.source === source)
    .map(({ passage }) => passage)

function inStory(draft: Draft): Prose[] {
  const { story, yaml } = draft
  if (!story) return []
  const passages = shippedPassages(draft)
  const of =
    (role: Prose['role']) =>
    ([value, ...path]: TextAt): Prose[] =>
      value === undefined ? [] : [{ value, role, passages, file: yaml.story, path }]
  const { statement, makers, report, about } = story.disclosure
  const texts: TextAt[] = [
    [story.subtitle, 'subtitle'],
    [story.author?.name, 'author', 'name'],
    [story.author?.tells, 'author', 'tells'],
    [story.event.title, 'event', 'title'],
    [story.event.setting, 'event', 'setting'],
    [story.opening?.sentence, 'opening', 'sentence'],
    ...(story.chapters ?? []).map(({ title }, i): TextAt => [title, 'chapters', i, 'title']),
    [statement, 'disclosure', 'statement'],
    [makers, 'disclosure', 'makers'],
    [report, 'disclosure', 'report'],
    ...about.flatMap(({ heading, text }, i): TextAt[] => [
      [heading, 'disclosure', 'about', i, 'heading'],
      [text, 'disclosure', 'about', i, 'text'],
    ]),
    ...story.corrections.map(({ text }, i): TextAt => [text, 'corrections', i, 'text']),
  ]
  for (const [party, { name, adjective }] of Object.entries(story.parties))
    texts.push([name, 'parties', party, 'name'], [adjective, 'parties', party, 'adjective'])
  for (const [member, { name, also }] of Object.entries(story.cast))
    texts.push(
      [name, 'cast', member, 'name'],
      ...(also ?? []).map((form, i): TextAt => [form, 'cast', member, 'also', i]),
    )
  for (const [scene, { title, dateline, sides }] of Object.entries(story.scenes)) {
    texts.push([title, 'scenes', scene, 'title'], [dateline, 'scenes', scene, 'dateline'])
    for (const [party, side] of Object.entries(sides ?? {}))
      texts.push([side.label, 'scenes', scene, 'sides', party, 'label'])
  }
  return [
    ...of('title')([story.title, 'title']),
    ...of('summary')([story.author?.method?.summary, 'author', 'method', 'summary']),
    ...(story.event.orders ?? []).flatMap(({ summary }, i) =>
      of('summary')([summary, 'event', 'orders', i, 'summary']),
    ),
    ...texts.flatMap(of('text')),
  ]
}

function inSources(draft: Draft): Prose[] {
  return [...draft.sources.fitting].flatMap(([id, source]) => {
    const { name, called, issuer, form, when, note, citation, links } = source
    const passages = shippedPassages(draft, id)
    const of =
      (role: Prose['role']) =>
      ([value, ...path]: TextAt): Prose[] =>
        value === undefined
          ? []
          : [{ value, role, passages, file: draft.yaml.sources, path: [id, ...path] }]
    const texts: TextAt[] = [
      [called, 'called'],
      [issuer, 'issuer'],
      [form, 'form'],
      [when, 'when'],
      [note, 'note'],
      [citation.publisher, 'citation', 'publisher'],
      [citation['container-title'], 'citation', 'container-title'],
      ...citation.author.flatMap(({ literal, given, family }, i): TextAt[] => [
        [literal, 'citation', 'author', i, 'literal'],
        [given, 'citation', 'author', i, 'given'],
        [family, 'citation', 'author', i, 'family'],
      ]),
      ...links.flatMap(({ place, publisher }, i): TextAt[] => [
        [place, 'links', i, 'place'],
        [publisher, 'links', i, 'publisher'],
      ]),
    ]
    const titles: TextAt[] = [
      [name, 'name'],
      [citation.title, 'citation', 'title'],
    ]
    return [...titles.flatMap(of('title')), ...texts.flatMap(of('text'))]
  })
}

function inLesson(draft: Draft): Prose[] {
  const { file, yaml } = draft.lesson
  if (!file) return []
  const passages = shippedPassages(draft)
  return lessonTexts(file).flatMap(([value, ...path]): Prose[] =>
    value === undefined ? [] : [{ value, role: 'text', passages, file: yaml, path }],
  )
}

const inSite = ({ site: { publisher }, yaml }: Draft): Prose[] =>
  publisher
    ? [
        {
          value: publisher.name,
          role: 'text',
          passages: [],
          file: yaml.site,
          path: ['publisher', 'name'],
        },
      ]
    : []

/** Who accepted the readings, which About tells, and with what note; each once. */
function inReview({ review, yaml }: Draft): Prose[] {
  const told = new Map<string, Prose>()
  const add = (value: string | undefined, ...path: Path) => {
    if (value !== undefined && !told.has(value))
      told.set(value, { value, role: 'text', passages: [], file: yaml.review, path })
  }
  for (const [reading, { by, note }] of Object.entries(review?.readings ?? {})) {
    add(by, 'readings', reading, 'by')
    add(note, 'readings', reading, 'note')
  }
  return [...told.values()]
}

/** Whether a text is a claim of the lesson that pupils are to find false. */
export function isAskedAsFalse({ lesson }: Draft, { file, path }: Prose): boolean {
  const [list, i, field] = path
  return (
    file === lesson.yaml &&
    list === 'claims' &&
    field === 'claim' &&
    lesson.file?.claims[Number(i)]?.answer === false
  )
}
