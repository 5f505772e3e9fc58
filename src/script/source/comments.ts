/** A comment in ink source, from `start` up to but not including `end`. */
export interface Comment {
  readonly start: number
  readonly end: number
}

/**
 * Finds ink's comments as its compiler does, before anything else and everywhere: in tags and
 * addresses too. Gives the source with comments blanked out, place for place.
 */
export function withoutComments(source: string): { code: string; comments: Comment[] } {
  const comments: Comment[] = []
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = nextComment(source, at)
    if (start === -1) break
    const end = endOf(source, start)
    comments.push({ start, end })
    kept.push(source.slice(at, start), source.slice(start, end).replace(/[^\n]/g, ' '))
    at = end
  }
  kept.push(source.slice(at))
  return { code: kept.join(''), comments }
}

function nextComment(source: string, from: number): number {
  const line = source.indexOf('//', from)
  const block = source.indexOf('/*', from)
  if (line === -1 || block === -1) return Math.max(line, block)
  return Math.min(line, block)
}

function endOf(source: string, start: number): number {
  const isBlock = source[start + 1] === '*'
  const end = source.indexOf(isBlock ? '*/' : '\n', start + 2)
  if (end === -1) return source.length
  return isBlock ? end + 2 : end
}
