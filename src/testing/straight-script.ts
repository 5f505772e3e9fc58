/** The id of a straight script's line, from 0. */
export const straightId = (at: number): string => `line-${at}`

/**
 * Ink's JSON for so many lines with no choice between them, as its compiler writes it: which takes a
 * minute over fifty thousand, since it sorts the contents of a knot again for each.
 */
export function straightScript(lines: number): string {
  const content = Array.from({ length: lines }, (_, at) => [
    `^Line ${at}. `,
    ...['#', `^id:${straightId(at)} `, '/#', '#', '^by:teller', '/#', '\n'],
  ])
  const root = [[...content.flat(), 'end', ['done', { '#n': 'g-0' }], null], 'done', null]
  return JSON.stringify({ inkVersion: 21, root, listDefs: {} })
}
