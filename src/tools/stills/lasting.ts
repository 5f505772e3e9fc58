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
      : [path.replace(/\.\w+$/, (ending) => `.${digestOf([content])}${ending}`), content]
  return new Map([...prints].map(named))
}

/** What the names of the other sizes of a still end in. */
const SIZED = ['.narrow', '.small']

const STILL = /^(stills\/\w+\/)(.+)\.(?:webp|svg)$/

/** The folder of the stills, and the names of those of which every size was printed. */
export function stillsIn(prints: Prints): readonly string[] {
  const found = [...prints.keys()].flatMap((path) => {
    const [, folder, name] = STILL.exec(path) ?? []
    return folder && name ? [{ folder, name }] : []
  })
  const there = new Set(found.map(({ name }) => name))
  const whole = (name: string) =>
    name.startsWith('wire.') || SIZED.every((size) => there.has(name + size))
  const names = [...there].filter(
    (name) => !SIZED.some((size) => name.endsWith(size)) && whole(name),
  )
  return names.length > 0 ? [`./${found[0]?.folder}`, ...names] : []
}
