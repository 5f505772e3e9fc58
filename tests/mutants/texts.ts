import { type Data, linesOf, type Pieces, setWords, wordsIn } from './story.ts'

/** A text that reaches the screen, and how to change a part of it wherever it must stand alike. */
export interface Text {
  /** The field, as in `support.summary`. */
  readonly field: string
  readonly where: string
  readonly value: string
  readonly replace: (from: string, to: string) => void
}

/** Every text of a story's files that some screen shows, but for passages and the script's speech. */
export const textsIn = (pieces: Pieces): Text[] => [
  ...inScript(pieces),
  ...inSourcing(pieces),
  ...inSources(pieces.sources),
  ...inStory(pieces.story),
  ...inLesson(pieces.lesson),
]

function field(name: string, where: string, holder: Data, key: string | number): Text[] {
  const value = holder?.[key]
  if (typeof value !== 'string') return []
  const replace = (from: string, to: string) => {
    holder[key] = value.replace(from, () => to)
  }
  return [{ field: name, where, value, replace }]
}

const fields = (name: string, where: string, holder: Data, ...keys: string[]): Text[] =>
  keys.flatMap((key) => field(name ? `${name}.${key}` : key, where, holder, key))

const each = (list: Data): Data[] => Object.values(list ?? {})

function inScript(pieces: Pieces): Text[] {
  const narrated = linesOf(pieces, 'narration', 'direction').map(({ id, at, words, entry }) => ({
    field: entry.kind,
    where: id,
    value: words,
    replace: (from: string, to: string) => {
      setWords(
        pieces,
        at,
        words.replace(from, () => to),
      )
      for (const claim of entry.claims ?? []) claim.exact = claim.exact.replace(from, () => to)
    },
  }))
  const choices = pieces.ink.flatMap((line, at): Text[] => {
    const value = /^\s*[*+]\s*(?:\{[^}]*\}\s*)?\[(.*?)\s*# id:/.exec(line)?.[1]
    if (value === undefined) return []
    const replace = (from: string, to: string) => {
      pieces.ink[at] = line.replace(value, () => value.replace(from, () => to))
    }
    return [{ field: 'choice', where: value, value, replace }]
  })
  return [...narrated, ...choices]
}

function inSourcing(pieces: Pieces): Text[] {
  return Object.entries<Data>(pieces.sourcing).flatMap(([id, entry]) => {
    const claims = (entry.claims ?? []).flatMap((claim: Data) => [
      ...fields('claim', id, claim, 'note'),
      ...claim.passages.flatMap((passage: Data) => fields('told', id, passage, 'summary')),
    ])
    const support = Object.entries<Data>(entry.support ?? {}).flatMap(([record, one]) => [
      ...fields('support', id, one, 'summary').map((text) => ({
        ...text,
        replace: (from: string, to: string) => {
          text.replace(from, to)
          for (const line of accountsOf(pieces, id, record))
            setWords(
              pieces,
              line.at,
              line.words.replace(from, () => to),
            )
        },
      })),
      ...fields('support', id, one, 'why'),
    ])
    const own = (entry.own ?? []).flatMap((one: Data) => fields('own', id, one, 'note'))
    return [...claims, ...support, ...own]
  })
}

/** The lines that tell a record's account of a line. */
export const accountsOf = (pieces: Pieces, of: string, record: string) =>
  wordsIn(pieces).filter(({ id }) => {
    const entry = pieces.sourcing[id]
    return entry?.kind === 'account' && entry.of === of && entry.record === record
  })

const inSources = (sources: Data): Text[] =>
  Object.entries<Data>(sources).flatMap(([id, source]) => [
    ...fields('source', id, source, 'name', 'issuer', 'form', 'when', 'note'),
    ...fields('citation', id, source.citation, 'title', 'publisher', 'container-title'),
    ...source.links.flatMap((link: Data) => fields('link', id, link, 'place', 'publisher')),
  ])

const inStory = (story: Data): Text[] => [
  ...fields('', 'story', story, 'title', 'subtitle'),
  ...fields('author', 'story', story.author, 'name', 'tells'),
  ...fields('author.method', 'story', story.author?.method, 'summary'),
  ...fields('event', 'story', story.event, 'title', 'setting'),
  ...each(story.parties).flatMap((party) => fields('party', 'story', party, 'name', 'adjective')),
  ...each(story.cast).flatMap((member) => fields('cast', 'story', member, 'name')),
  ...each(story.scenes).flatMap((scene) => [
    ...fields('scene', 'story', scene, 'title', 'dateline'),
    ...each(scene.sides).flatMap((side) => fields('side', 'story', side, 'label')),
  ]),
  ...fields('disclosure', 'story', story.disclosure, 'statement', 'makers', 'report'),
  ...each(story.disclosure.about).flatMap((one) =>
    fields('about', 'story', one, 'heading', 'text'),
  ),
  ...fields('opening', 'story', story.opening, 'sentence'),
  ...each(story.chapters).flatMap((chapter) => fields('chapter', 'story', chapter, 'title')),
  ...each(story.corrections).flatMap((one) => fields('correction', 'story', one, 'text')),
]

const inLesson = (lesson: Data): Text[] => [
  ...each(lesson.items).flatMap((item) => fields('item', 'lesson', item, 'ask', 'why')),
  ...each(lesson.claims).flatMap((one) => fields('lesson-claim', 'lesson', one, 'why')),
  ...each(lesson['leave-out']).flatMap((one) => fields('leave-out', 'lesson', one, 'why')),
  ...['goals', 'note', 'discussion'].flatMap((list) =>
    each(lesson[list]).flatMap((_, i) => field(list, 'lesson', lesson[list], i)),
  ),
  ...each(lesson.plans).flatMap((plan) => [
    ...fields('plan', 'lesson', plan, 'title'),
    ...each(plan.steps).flatMap((step) => fields('step', 'lesson', step, 'title', 'text')),
  ]),
]
