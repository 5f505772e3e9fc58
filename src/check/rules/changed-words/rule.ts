import { normalise } from '../../../reconstruction/index.ts'
import { type Fault, fault, shown, topOf } from '../../diagnostic.ts'
import { wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R215: ink prints each line as its source has it, and no other lines. */
export const changedWords = error('R215', (draft) => {
  const { script, exploration } = draft
  if (!exploration || script.muddled) return []
  const sources = new Map(script.lines.map((line) => [line.id?.value ?? '', line]))
  return [...exploration.lines.values()].flatMap(({ id, text }): Fault[] => {
    const source = sources.get(id)
    if (source && normalise(source.text) === normalise(text)) return []
    const at = source ? wordsAt(source) : topOf(script.main ?? '')
    const what = source ? 'ink prints this line otherwise' : 'ink prints a line that nobody wrote'
    return [
      fault(
        at,
        `${what}: ${shown(text)}`,
        'Write the line so that ink leaves it alone; a backslash keeps a mark as it is.',
      ),
    ]
  })
})
