import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R606: every line that is named, as what an aside is of or on or a correction changed, is there. */
export const unknownLine = error('R606', (draft) => {
  if (!draft.yaml.sourcing.filled) return []
  return [...asides(draft), ...differences(draft), ...corrections(draft)]
})

function asides({ sourcing, yaml }: Draft): Fault[] {
  const ids = [...sourcing.names]
  return [...sourcing.fitting].flatMap(([id, entry]) => {
    if (entry.kind !== 'narration' && entry.kind !== 'direction') return []
    if (entry.of === undefined || sourcing.names.has(entry.of)) return []
    const help = suggestion(entry.of, ids, 'line')
    return [fault(yaml.sourcing.at([id, 'of']), `there is no line "${entry.of}"`, help)]
  })
}

function differences({ sourcing, yaml }: Draft): Fault[] {
  const ids = [...sourcing.names]
  return [...sourcing.fitting].flatMap(([id, entry]) =>
    (entry.kind === 'narration' ? (entry.on ?? []) : []).flatMap((line, i) =>
      sourcing.names.has(line)
        ? []
        : [
            fault(
              yaml.sourcing.at([id, 'on', i]),
              `there is no line "${line}"`,
              suggestion(line, ids, 'line'),
            ),
          ],
    ),
  )
}

function corrections({ story, sourcing, yaml }: Draft): Fault[] {
  return (story?.corrections ?? []).flatMap(({ line, withdrawn }, index) => {
    if (line === undefined || withdrawn || sourcing.names.has(line)) return []
    const help = suggestion(line, [...sourcing.names], 'line')
    const at = yaml.story.at(['corrections', index, 'line'])
    return [fault(at, `there is no line "${line}"`, help)]
  })
}
