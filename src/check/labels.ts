import type { Draft } from './draft.ts'
import type { Prose } from './prose.ts'

/** Whether a text names or labels the work, a part of it, or a source. */
export function isLabel({ yaml }: Draft, { file, path }: Prose): boolean {
  if (file === yaml.sources) return true
  if (file !== yaml.story) return false
  const [first, , , last] = path
  return !(
    first === 'corrections' ||
    (first === 'disclosure' && (last === 'text' || path[1] === 'report'))
  )
}
