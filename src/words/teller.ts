import { entryOf, type Passage, type Reconstruction, type Source } from '../reconstruction/index.ts'
import { words } from './words.ts'

const say = words.teller

/** Whoever's wording a line shows: the work's author, or a source. */
export interface Teller {
  /** Within a sentence: “Julia Ioffe”, “the White House readout”. */
  readonly name: string
  /** As the caption credits them: “as Julia Ioffe tells it”. */
  readonly tells: string
  /** What the words stand in: “the article”, “the White House readout”. */
  readonly work: string
  /** Whether the name is of several people. */
  readonly several: boolean
  /** Whether it is the work's author, and no record. */
  readonly isAuthor: boolean
}

/**
 * Who tells what is anchored to passages: the author where one is the author's, else the first one's
 * source, or the record that it quotes.
 */
export function tellerOf(
  passages: readonly Pick<Passage, 'source'>[],
  work: Pick<Reconstruction, 'story' | 'sources'>,
): Teller {
  const { author } = work.story
  const ids = passages.map(({ source }) => source)
  const [first] = ids
  if (author && (first === undefined || ids.includes(author.source) || !known(first, work)))
    return { ...author, several: !!author.several, isAuthor: true, work: ofAuthor(work) }
  const quotes = first === undefined ? undefined : known(first, work)?.quotes
  const called = calledIn(work, quotes ?? first)
  const from = (what: string) =>
    quotes === undefined ? what : say.quoted(what, calledIn(work, first))
  return {
    name: called,
    tells: from(say.gives(called)),
    work: from(called),
    several: false,
    isAuthor: false,
  }
}

/** What the author's own text is; `null` of a work without an author. */
export const authorsWork = (work: Pick<Reconstruction, 'story' | 'sources'>): string | null =>
  work.story.author ? ofAuthor(work) : null

const known = (id: string, { sources }: Pick<Reconstruction, 'sources'>): Source | undefined =>
  entryOf(sources, id)

/** A source as a sentence speaks of it; of one that is not known, that it is an account. */
function calledIn(work: Pick<Reconstruction, 'sources'>, id = ''): string {
  const source = known(id, work)
  return source ? (source.called ?? say.called(source.name)) : say.account
}

/** What the author's own text is, as a sentence speaks of it: “the article”. */
function ofAuthor({ story, sources }: Pick<Reconstruction, 'story' | 'sources'>): string {
  const { called, kind = 'article' } = known(story.author?.source ?? '', { sources }) ?? {}
  return called ?? (kind === 'author' ? say.text : say.called(words.sourceKinds[kind]))
}
