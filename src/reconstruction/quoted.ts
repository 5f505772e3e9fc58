import { entryOf } from './lookup.ts'
import { quotationMarks } from './quotation-marks.ts'
import type { Claim, Passage, Source, Sources, Story, Support } from './schema.ts'

/** As much of a reconstruction as tells in which language words were said. */
interface Languages {
  readonly story: Pick<Story, 'language'>
  readonly sources: Sources
}

const primary = (language: string): string => language.split('-')[0] ?? language

/** Whether some source was given in another language than the work's: its words here are a translation. */
export const areTranslated = ({ story, sources }: Languages, ids: readonly string[]): boolean =>
  ids.some((id) => {
    const { language } = entryOf(sources, id)?.citation ?? {}
    return language !== undefined && primary(language) !== primary(story.language)
  })

/** Whether a text has words in quotation marks. */
export const quotes = (text: string): boolean => quotationMarks(text).length > 0

/** Whether a claim of narration quotes, and quotes a translation. */
export const quotesInTranslation = (work: Languages, { exact, passages }: Claim): boolean =>
  quotes(exact) &&
  areTranslated(
    work,
    passages.map(({ source }) => source),
  )

/**
 * The source that quotes a record, where its exact words are known from that alone: no passage is the
 * record's own, and nobody here saw the record itself whole. Else `null`.
 */
export const quotedBy = (
  record: string,
  { links }: Source,
  { how }: Support,
  passages: readonly Passage[],
): string | null =>
  how === 'verbatim' &&
  !passages.some(({ source }) => source === record) &&
  !links.some(({ role, seen }) => role === 'original' && seen === 'full')
    ? (passages[0]?.source ?? null)
    : null
