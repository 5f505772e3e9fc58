import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { bare, quotationsIn, standsIn } from '../../quotations.ts'
import { error } from '../../rule.ts'
import { titlesOf } from '../../titles.ts'

/** R408: what is ours has no quotation marks, but around words that its line's passages give. */
export const quotationInOurWords = error('R408', (draft) => [
  ...inProse(draft),
  ...linesOf(draft, 'account', 'direction').flatMap(({ line }) => inScript(line.ink, 'line')),
  ...draft.script.choices.flatMap((choice) => inScript(choice, 'choice')),
])

function inProse(draft: Draft): Fault[] {
  const titles = titlesOf(draft)
  return proseOf(draft).flatMap(({ value, file, path, summary, passages }) => {
    const { found, stray } = quotationsIn(value)
    const loose = found.filter(
      ({ inner }) =>
        summary || !(titles.has(bare(inner)) || passages.some((p) => standsIn(p, bare(inner)))),
    )
    if (loose.length === 0 && stray.length === 0) return []
    const what = summary
      ? 'a summary of ours has quotation marks'
      : 'these words stand in quotation marks, and no passage here gives them'
    return [fault(file.at(path), what, 'Say it in plain words, without quotation marks.')]
  })
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
