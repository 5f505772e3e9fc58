/**
 * What a table from a file holds under a name that came from outside. A plain look-up would find
 * what every object inherits under names such as "constructor".
 */
export const entryOf = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
