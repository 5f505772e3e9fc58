import { createHash } from 'node:crypto'

/** What was printed: from a file's path, as seen from the site's folder, to what is in it. */
export type Prints = ReadonlyMap<string, Buffer>

const digestOf = (parts: Iterable<Buffer | string>): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 10)
}

/**
 * The prints under names that change with what is in them, so that a server may keep them for ever
 * and versions of the player share them: all stills in a folder of their own, each poster by itself.
 */
export function lasting(prints: Prints): Prints {
  const stills = [...prints].filter(([path]) => path.startsWith('stills/')).sort()
  const folder = `stills/${digestOf(stills.flat())}/`
  const named = ([path, content]: [string, Buffer]): [string, Buffer] =>
    path.startsWith('stills/')
      ? [path.replace('stills/', folder), content]
      : [path.replace(/\.webp$/, `.${digestOf([content])}.webp`), content]
  return new Map([...prints].map(named))
}

/** Where the printed picture of a line lies, as seen from the player's folder; `null` without one. */
export const posterIn = (prints: Prints, line: string): string | null =>
  [...prints.keys()].find((path) => /^posters\/([^.]+)\./.exec(path)?.[1] === line) ?? null

const STILL = /^(stills\/\w+\/)(.+)\.(?:webp|svg)$/

/** The folder of the stills, and the names of those of which every size was printed. */
export function stillsIn(prints: Prints): readonly string[] {
  const found = [...prints.keys()].flatMap((path) => {
    const [, folder, name] = STILL.exec(path) ?? []
    return folder && name ? [{ folder, name }] : []
  })
  const there = new Set(found.map(({ name }) => name))
  const whole = (name: string) => name.startsWith('wire.') || there.has(`${name}.narrow`)
  const names = [...there].filter((name) => !name.endsWith('.narrow') && whole(name))
  return names.length > 0 ? [`./${found[0]?.folder}`, ...names] : []
}
