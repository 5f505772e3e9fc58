import { fault } from '../../diagnostic.ts'
import { wordsAt } from '../../lines.ts'
import { error } from '../../rule.ts'

/** R312: some path reaches every line. */
export const unreachedLine = error('R312', ({ script, exploration }) => {
  if (!exploration?.complete || exploration.faults.length > 0 || script.muddled) return []
  return script.lines
    .filter(({ id }) => id?.value && !exploration.lines.has(id.value))
    .map((line) =>
      fault(
        wordsAt(line),
        `no path reaches the line "${line.id?.value}"`,
        'Lead a divert or a choice to it, or take it out.',
      ),
    )
})
