import { type InkLine, placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { wordsAt } from '../../lines.ts'
import { unreachedLines } from '../../reached.ts'
import { error } from '../../rule.ts'

/** R312: some path reaches every line. */
export const unreachedLine = error('R312', (draft) => {
  if (!draft.exploration?.complete) return []
  const first = knotThatNothingLeadsTo(draft)
  if (first)
    return [
      fault(
        placeIn(first),
        `nothing leads to "${first.name}", and the script ends before it`,
        `Begin the script with -> ${first.name}: ink enters no knot by itself.`,
      ),
    ]
  return unreachedLines(draft).map((line) =>
    fault(
      wordsAt(line),
      `no path reaches the line "${line.id?.value}"`,
      'Lead a divert or a choice to it, or take it out.',
    ),
  )
})

/** The first knot, where a script says nothing above it and so never comes to any line. */
function knotThatNothingLeadsTo({ script, exploration }: Draft): InkLine | null {
  if (exploration?.lines.size !== 0 || script.lines.length === 0) return null
  const said = script.ink.find(
    ({ kind }) => !['blank', 'declaration', 'todo', 'tags'].includes(kind),
  )
  return said?.kind === 'knot' ? said : null
}
