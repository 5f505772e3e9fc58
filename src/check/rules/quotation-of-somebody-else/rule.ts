import { normalise } from '../../../reconstruction/index.ts'
import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf, type SourcedLine } from '../../lines.ts'
import { mentionsIn, type Named, namedIn } from '../../mentions.ts'
import { ownOf } from '../../names.ts'
import { outsideQuotations } from '../../quotations.ts'
import { error } from '../../rule.ts'

/** R405: a quotation is ascribed to whomever its passage quotes. */
export const quotationOfSomebodyElse = error('R405', (draft) =>
  linesOf(draft, 'quotation').flatMap((sourced) => ascription(draft, sourced)),
)

function ascription({ story }: Draft, sourced: SourcedLine<'quotation'>): Fault[] {
  const by = sourced.line.by
  if (!story || !by?.value || !ownOf(story.cast, by.value)) return []
  const cast = namedIn(story.cast)
  if (!cast.some(({ id }) => id === by.value) || quotesThem(sourced, by.value, cast)) return []
  return [
    fault(
      placeIn(sourced.line.ink, by.column),
      `the passage of "${sourced.id}" does not say that "${by.value}" is quoted`,
      'Let line or passage take in the clause that names the speaker, under the name in the cast.',
    ),
  ]
}

/**
 * The cue names them; or, where the cue names nobody ("he said"), they are whom the passage names
 * last before the line; or another passage of the line names them and nobody else.
 */
function quotesThem(
  { line, sourcing }: SourcedLine<'quotation'>,
  by: string,
  cast: readonly Named[],
): boolean {
  const cue = mentionsIn(outsideQuotations(line.text).join(' | '), cast)
  if (cue.length > 0) return cue.some(({ members }) => members.includes(by))
  return sourcing.passages.some(({ exact, prefix }) => {
    const context = normalise(`${prefix ?? ''} ${exact}`)
    const at = context.indexOf(normalise(line.text))
    if (at !== -1) return mentionsIn(context.slice(0, at), cast).at(-1)?.members.includes(by)
    const named = mentionsIn(context, cast)
    return named.length > 0 && named.every(({ members }) => members.includes(by))
  })
}
