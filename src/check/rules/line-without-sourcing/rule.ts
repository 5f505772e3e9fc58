import { placeIn } from '../../../script/source/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { nearest } from '../../suggest.ts'

/** R317: something stands behind every line. */
export const lineWithoutSourcing = error('R317', ({ script, sourcing, yaml }) => {
  if (!yaml.sourcing.filled) return []
  const scripted = new Set(script.lines.map(({ id }) => id?.value))
  const spare = [...sourcing.names].filter((name) => !scripted.has(name))
  return script.lines.flatMap(({ ink, id }) => {
    if (!id?.value || sourcing.names.has(id.value)) return []
    const near = nearest(id.value, spare)
    return [
      fault(
        placeIn(ink, id.column),
        `sourcing.yaml has no entry "${id.value}"`,
        near ? `Did you mean "${near}"?` : 'Say there what stands behind this line.',
      ),
    ]
  })
})
