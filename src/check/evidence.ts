import type { Claim, Source } from '../reconstruction/index.ts'
import { anchorsOf, isQuoted } from './anchors.ts'
import type { Draft } from './draft.ts'

/** All that a claim has to show for itself: its passages, and what their sources are and when. */
export const evidenceOf = (draft: Draft, { passages }: Claim): string =>
  passages
    .flatMap((passage) => {
      const source = draft.sources.fitting.get(passage.source)
      const words = isQuoted(passage)
        ? [passage.prefix, passage.exact, passage.suffix]
        : [passage.summary]
      return [...words, ...(source ? sourceWords(source) : [])]
    })
    .join(' | ')

/** All that the sources of a story are called, dated and quoted with, and whom its cast names. */
export const everySourceOf = (draft: Draft): string =>
  [
    ...anchorsOf(draft).map(({ passage }) => passage.exact),
    ...[...draft.sources.fitting.values()].flatMap(sourceWords),
    ...Object.values(draft.story?.cast ?? {}).flatMap(({ name, also = [] }) => [name, ...also]),
    ...Object.values(draft.story?.parties ?? {}).flatMap(({ name, adjective }) => [
      name,
      adjective,
    ]),
    draft.story?.author?.name,
    draft.story?.title,
  ].join(' | ')

const sourceWords = ({ name, issuer, form, issued, when, citation, links }: Source): string[] => [
  name,
  issuer,
  form,
  issued ?? '',
  when ?? '',
  citation.title,
  citation.publisher ?? '',
  citation['container-title'] ?? '',
  ...citation.author.map(({ given, family, literal }) => [given, family, literal].join(' ')),
  ...(citation.issued?.['date-parts'] ?? []).map((parts) => parts.join(' ')),
  ...links.flatMap(({ place, publisher }) => [place ?? '', publisher ?? '']),
]
