const COMPARISONS = ['==', '!=', '<', '>', '<=', '>=']
const BOTH_OR_EITHER = ['&&', '||']
const OTHER_BINARY = ['+', '-', '*', '/', '%', 'MIN', 'MAX', 'POW', '?', '!?', 'L^']
const UNARY = ['!', '_', 'INT', 'FLOAT', 'FLOOR', 'CEILING']

/**
 * The number up to which a script can tell counts of visits apart, as far as its expressions show
 * it: 1 where they only ask "ever?", 3 where they ask "more than twice?". Infinite where a count is
 * printed, kept or reckoned with. Takes ink's JSON; sequences look after themselves.
 */
export function capOf(json: string): number {
  if (json.includes('"readc"')) return Number.POSITIVE_INFINITY
  let cap = 1
  const visit = (node: unknown): void => {
    if (Array.isArray(node))
      node.forEach((token, at) => {
        if (isCount(token)) cap = Math.max(cap, useAt(node, at))
      })
    if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit)
  }
  visit(JSON.parse(json))
  return cap
}

const isCount = (token: unknown): boolean =>
  typeof token === 'object' && token !== null && 'CNT?' in token

const isValue = (token: unknown): boolean =>
  typeof token === 'number' ||
  typeof token === 'boolean' ||
  isCount(token) ||
  (typeof token === 'object' && token !== null && 'VAR?' in token)

/** What becomes of the count at `at`, in an expression written as ink does: operands, then operator. */
function useAt(tokens: readonly unknown[], at: number): number {
  const above: unknown[] = []
  for (let i = at + 1; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (isValue(token)) above.push(token)
    else if (token === '/ev') return above.length === 0 ? atEnd(tokens[i + 1]) : UNKNOWN
    else if (UNARY.includes(String(token))) {
      if (above.length === 0) return token === '!' ? 1 : UNKNOWN
      above[above.length - 1] = null
    } else if ([...COMPARISONS, ...BOTH_OR_EITHER, ...OTHER_BINARY].includes(String(token))) {
      if (above.length === 0) return against(token, tokens[at - 1])
      if (above.length === 1) return against(token, above[0])
      above.splice(-2, 2, null)
    } else return UNKNOWN
  }
  return UNKNOWN
}

const UNKNOWN = Number.POSITIVE_INFINITY

/** A count that is all of a condition, before a divert or a choice, asks "ever?". */
function atEnd(next: unknown): number {
  const first = Array.isArray(next) ? next[0] : next
  const decides = typeof first === 'object' && first !== null && ('c' in first || '*' in first)
  return decides ? 1 : UNKNOWN
}

function against(operator: unknown, other: unknown): number {
  if (BOTH_OR_EITHER.includes(String(operator))) return 1
  if (!COMPARISONS.includes(String(operator)) || typeof other !== 'number') return UNKNOWN
  return Math.max(1, Math.floor(other) + 1)
}
