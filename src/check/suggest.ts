/** How many letters must be put in, left out or changed to make `b` of `a`; stops caring at `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? most + 1
}

/** The known name that a mistyped one most likely stands for, or `null` when none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > 60) return null
  const most = Math.max(2, Math.floor(name.length / 3))
  const ranked = known
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase(), most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
  return ranked[0]?.other ?? null
}

/** "Did you mean …?" where something is near; else the names there are, where they are few. */
export function suggestion(name: string, known: readonly string[], what: string): string {
  const near = nearest(name, known)
  if (near !== null) return `Did you mean "${near}"?`
  if (known.length === 0) return `There is no ${what} yet.`
  const few = known.slice(0, 12).join(', ')
  return `Known: ${few}${known.length > 12 ? ', and more' : ''}.`
}
