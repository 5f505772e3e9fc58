import type { Plugin } from 'vite'

const PRIVATE = /(?<![\w$'"])_[A-Za-z]\w{2,}/g

/**
 * Shortens the names by which a library calls its own fields: they begin with a line, nobody else may
 * use them, and no minifier dares to touch them. A name that stands in quotes is left everywhere.
 */
export function shortPrivates(code: string): string {
  const quoted = new Set([...code.matchAll(/['"](_\w+)['"]/g)].map(([, name]) => name))
  const names = new Map<string, string>()
  return code.replace(PRIVATE, (name) => {
    if (quoted.has(name)) return name
    const short = names.get(name) ?? `_${names.size.toString(36)}`
    names.set(name, short)
    return short
  })
}

/** Ships ink's engine with short names for what is its own: half a kB of what “next” waits for. */
export const inkPrivates: Plugin = {
  name: 'ink-privates',
  enforce: 'pre',
  transform: (code, id) =>
    /\/inkjs\/dist\/ink\.mjs$/.test(id) ? { code: shortPrivates(code), map: null } : null,
}
