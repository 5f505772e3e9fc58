import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { nearest } from '../../suggest.ts'

/** R318: sourcing stands for a line that there is. */
export const sourcingWithoutLine = error('R318', ({ script, sourcing, yaml }) => {
  if (script.main === null || script.stopped) return []
  const ids = new Set(script.lines.flatMap(({ id }) => id?.value ?? []))
  const spare = [...ids].filter((id) => !sourcing.names.has(id))
  return [...sourcing.names]
    .filter((name) => !ids.has(name))
    .map((name) => {
      const near = nearest(name, spare)
      return fault(
        yaml.sourcing.atKey([name]),
        `no line of the script has the id "${name}"`,
        near ? `Did you mean "${near}"?` : 'Take the entry out, or write the line.',
      )
    })
})
