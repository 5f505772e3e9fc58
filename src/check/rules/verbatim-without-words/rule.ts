import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isSpeech } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { standsIn } from '../../quotations.ts'
import { error } from '../../rule.ts'
import { speakerFault } from '../../speakers.ts'
import { type PlacedSupport, supportsOf } from '../../supports.ts'

/** R426: a record that gives a line verbatim is seen to give its words. */
export const verbatimWithoutWords = error('R426', (draft) =>
  supportsOf(draft)
    .filter(({ support }) => draft.story !== null && support.how === 'verbatim')
    // Whom a quotation is wrongly given to has a rule of its own.
    .filter((one) => !isMisgiven(draft, one.sourced) && !givesWords(draft, one))
    .map(({ record, sourced, at }) =>
      fault(
        at('how'),
        `nothing shows that ${record} gives "${sourced.id}" verbatim`,
        'Verbatim are words that a passage of the record has, or that a quotation gives as the record’s own. Else it states them.',
      ),
    ),
)

/** A matter has no words, and nobody who speaks them. */
const isMisgiven = (draft: Draft, sourced: PlacedSupport['sourced']): boolean =>
  isSpeech(sourced) && speakerFault(draft, sourced) !== null

/** A passage of the record has the content, or the line quotes the member of the cast that it is. */
function givesWords({ story }: Draft, { record, sourced }: PlacedSupport): boolean {
  if (!isSpeech(sourced)) return false
  const { line, sourcing } = sourced
  const content = [sourcing.content].flat()
  const shown = sourcing.passages.some(
    ({ source, exact }) => source === record && content.every((part) => standsIn(exact, part)),
  )
  const speaker = ownOf(story?.cast ?? {}, line.by?.value ?? '')
  return shown || (sourcing.kind === 'quotation' && speaker?.record === record)
}
