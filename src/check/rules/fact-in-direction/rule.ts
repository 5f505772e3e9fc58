import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { error } from '../../rule.ts'

// A number; a proper noun, which is a capital within a sentence; in English, a verb of saying.
const FACT =
  /\p{N}|(?<=[\p{L},;:’)]\s)\p{Lu}\p{L}+|\b(?:say|says|said|tell|tells|told|ask|asks|asked|answer|answers|answered|promise|promises|promised|agree|agrees|agreed)\b/u

/** R429: a stage direction asserts nothing, and nobody speaks in it. */
export const factInDirection = error('R429', (draft) =>
  linesOf(draft, 'direction').flatMap(({ line, id }) => {
    const found = FACT.exec(line.text)
    if (!found) return []
    return [
      fault(
        placeIn(line.ink, line.ink.column + found.index),
        `"${id}" is a direction, and "${found[0]}" makes it tell something`,
        'Make it narration, with a claim and its passage.',
      ),
    ]
  }),
)
