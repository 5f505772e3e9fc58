import { fault } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

/** An infinitive or a clause after "told him …" is how somebody reports, and never how one speaks. */
const REPORTED = /^(?:not )?to \p{Ll}+|^that\s/u
const TOLD =
  /\b(?:told|asked|urged|warned|ordered|begged|advised|assured|invited|reminded)\b(?: \S+){1,4}\s*$/iu

/** R459: an infinitive or a that-clause is presented as indirect speech. */
export const clauseNotDirect = error('R459', (draft) => {
  if (!isEnglish(draft)) return []
  return linesOf(draft, 'speech').flatMap(({ id, line, sourcing }) => {
    if (sourcing.presentation !== 'unquoted-direct') return []
    const content = [sourcing.content].flat()[0] ?? ''
    const cue = line.text.slice(0, Math.max(0, line.text.indexOf(content)))
    if (!REPORTED.test(content) || !(TOLD.test(cue) || content.startsWith('that '))) return []
    return [
      fault(
        draft.yaml.sourcing.at([id, 'presentation']),
        `"${id}" is reported in a clause, and is presented as unquoted-direct`,
        'Make it indirect: nobody speaks in an infinitive or a that-clause.',
      ),
    ]
  })
})
