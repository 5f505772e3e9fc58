import type { Growing, ReachedLimit } from '../script/compile/index.ts'

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
