/**
 * What a table from a file holds under a name that came from outside. A plain look-up would find
 * what every object inherits under names such as "constructor".
 */
export const entryOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

type Text = readonly { readonly id: string }[]

/** Where each line of a text stands, by id. */
const tables = new WeakMap<Text, ReadonlyMap<string, number>>()

/** Where a line stands in a text, from 0; `undefined` where it does not. As fast in a long one as in a short. */
export function placeIn(text: Text, id: string): number | undefined {
  const table = tables.get(text) ?? new Map(text.map((line, at) => [line.id, at]))
  tables.set(text, table)
  return table.get(id)
}
