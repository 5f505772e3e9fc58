import { fault } from '../../diagnostic.ts'
import { wordsAt } from '../../lines.ts'
import { unreachedLines } from '../../reached.ts'
import { error } from '../../rule.ts'

/** R312: some path reaches every line. */
export const unreachedLine = error('R312', (draft) => {
  if (!draft.exploration?.complete) return []
  return unreachedLines(draft).map((line) =>
    fault(
      wordsAt(line),
      `no path reaches the line "${line.id?.value}"`,
      'Lead a divert or a choice to it, or take it out.',
    ),
  )
})
