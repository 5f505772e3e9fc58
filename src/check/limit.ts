import type { Growing, ReachedLimit } from '../script/compile/index.ts'
import type { Place } from './diagnostic.ts'
import type { Draft } from './draft.ts'
import { placeOf } from './lines.ts'

/** From so many values on, something grows by itself; below, several things are only combined. */
const GROWS = 10

/** How far the paths of a script were tried, for a message: the limit, and the line that was last. */
export function triedText({ what, most, after }: ReachedLimit): string {
  const unit = what === 'steps' ? 'steps of ink' : 'choices'
  const last = after === '' ? '' : `, the last of them after "${after}"`
  return `within ${most.toLocaleString('en')} ${unit}${last}`
}

/** What makes so many states, for a message; empty where nothing does and the script is only long. */
export function growthText({ growing }: ReachedLimit): string {
  const [most] = growing
  if (!most) return ''
  if (most.values >= GROWS)
    return `: ${nameOf(most)} took ${most.values.toLocaleString('en')} values`
  if (growing.length === 1) return ''
  return `: ${growing.length} things vary together, ${nameOf(most)} among them`
}

/**
 * Where a limit is told of: where the variable that grows is set, so that it can be mended there; else at the
 * line that was the last.
 */
export function placeOfLimit(draft: Draft, { growing, after }: ReachedLimit): Place {
  const [most] = growing
  const grows = most?.facet === 'variable' && most.values >= GROWS
  return (grows ? placeOfSetting(draft, most.name) : null) ?? placeOf(draft, after)
}

/** The first place where a script sets a variable anew. */
function placeOfSetting({ files, script }: Draft, name: string): Place | null {
  const sets = new RegExp(`^\\s*~\\s*${name}\\s*(?:=(?!=)|\\+\\+|--|\\+=|-=)`)
  for (const { file, line, kind } of script.ink) {
    const text = kind === 'logic' ? files.get(file)?.split('\n')[line - 1] : undefined
    if (text && sets.test(text)) return { file, line, column: text.indexOf('~') + 1 }
  }
  return null
}

function nameOf({ facet, name }: Growing): string {
  switch (facet) {
    case 'variable':
      return `the variable "${name}"`
    case 'visits':
      return `the count of visits to "${name.split('.')[0]}"`
    case 'offer':
      return 'the set of choices on offer'
    case 'tunnels':
      return 'the depth of tunnels'
    case 'chance':
      return 'chance'
    case 'turns':
      return 'the count of turns'
  }
}
