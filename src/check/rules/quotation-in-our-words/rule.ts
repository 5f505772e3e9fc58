import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf } from '../../lines.ts'
import { type Prose, proseOf } from '../../prose.ts'
import { type Quotation, quotationsIn } from '../../quotations.ts'
import { gives, isAscribedElsewhere, namesWork } from '../../quoting.ts'
import { error } from '../../rule.ts'

const HELP = 'Say it in plain words, without quotation marks.'
const MARKED = 'a summary of ours has quotation marks'
const NAMED = 'a name or label has quotation marks'
/** Fields that name something: nothing is quoted in them. */
const NAMING = new Set([
  'name',
  'adjective',
  'label',
  'dateline',
  'subtitle',
  'setting',
  'heading',
  'issuer',
  'when',
])
const STRAY = 'a quotation mark stands here without its fellow'

/** R408: what is ours has no quotation marks, but around words that its line's passages give. */
export const quotationInOurWords = error('R408', (draft) => [
  ...inProse(draft),
  ...linesOf(draft, 'account', 'direction').flatMap(({ line }) => inScript(line.ink, 'line')),
  ...draft.script.choices.flatMap((choice) => inScript(choice, 'choice')),
])

function inProse(draft: Draft): Fault[] {
  return proseOf(draft).flatMap((prose) => {
    const { found, stray } = quotationsIn(prose.value)
    const loose = found.flatMap((quotation) => faultOf(draft, prose, quotation) ?? [])
    const [what] = [...loose, ...stray.map(() => (prose.role === 'summary' ? MARKED : STRAY))]
    return what === undefined ? [] : [fault(prose.file.at(prose.path), what, HELP)]
  })
}

/** What is wrong with one quotation in a text of ours; `null` where nothing is. */
function faultOf(
  draft: Draft,
  { value, role, passages, path }: Prose,
  quotation: Quotation,
): string | null {
  if (role === 'summary') return MARKED
  if (NAMING.has(String(path.at(-1))) && path[0] !== 'plans') return NAMED
  // One word stands in some passage or other: in a title it is a wink and no quotation.
  if (path.at(-1) === 'title' && !/\s/.test(quotation.inner.trim())) return NAMED
  if (role === 'text' && namesWork(draft, value, quotation)) return null
  const own = role === 'own'
  const { start, inner } = quotation
  if (!passages.some((passage) => gives(draft, passage, inner, { text: value, start, own })))
    return 'these words stand in quotation marks, and no passage here gives them so'
  return isAscribedElsewhere(draft, passages, value, quotation)
    ? 'these words are given to somebody whom no passage that quotes them names'
    : null
}

function inScript(line: Parameters<typeof placeIn>[0], what: string): Fault[] {
  const { found, stray } = quotationsIn(line.text)
  const at = found[0]?.start ?? stray[0]
  if (at === undefined) return []
  return [
    fault(
      placeIn(line, line.column + at),
      `a ${what} in our own words has a quotation mark`,
      'Say it in plain words, without quotation marks.',
    ),
  ]
}
