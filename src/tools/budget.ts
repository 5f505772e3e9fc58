import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What may come over the wire, and the files that do. */
interface Allowance {
  readonly what: string
  /** In kB (1000 bytes) of brotli. */
  readonly most: number
  /** The files, in a folder that was built into. */
  readonly files: (out: string) => Promise<string[]>
}

/** What Play brings at once, and those of its pieces fetched on demand that are named. */
const ofPlay =
  (onDemand: readonly string[] = []): Allowance['files'] =>
  (out) =>
    filesOfPage(join(out, 'index.html'), (name) => onDemand.includes(name))

/** The budget of Play's own code, the story's data apart; and of the tag in other people's pages. */
const ALLOWANCES: readonly Allowance[] = [
  { what: 'code until “next” works', most: 60, files: ofPlay() },
  {
    what: 'all code with the stage, sound off',
    most: 170,
    files: ofPlay(['comforts', 'stage', 'stage-script', 'offline']),
  },
  { what: 'the tag of an embed', most: 8, files: async (out) => [join(out, 'embed.js')] },
]

/**
 * Measures what was built, and says so, line by line.
 * @param out the folder that was built into. Throws when something is over its allowance.
 */
export async function checkBudget(out: string, say: (line: string) => void): Promise<void> {
  const over: string[] = []
  for (const { what, most, files } of ALLOWANCES) {
    const sizes = await Promise.all((await files(out)).map(brotliSize))
    const size = sizes.reduce((sum, one) => sum + one, 0)
    const line = `${what}: ${(size / 1000).toFixed(1)} of at most ${most} kB`
    say(line)
    if (size > most * 1000) over.push(line)
  }
  if (over.length > 0) throw new Error(`over the budget: ${over.join('; ')}`)
}

/** The module scripts that a page's HTML names. */
export const scriptsIn = (html: string): string[] =>
  [...html.matchAll(/<script[^>]* src="([^"]+\.js)"/g)].map(([, script]) => script ?? '')

/** What a built script imports: at once, and on demand. */
export function importsIn(code: string): { atOnce: string[]; onDemand: string[] } {
  const named = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, file]) => file ?? '')
  return {
    atOnce: named(/(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+\.js)["'`]/g),
    onDemand: named(/\bimport\(\s*["'`](\.\/[^"'`]+\.js)["'`]\s*\)/g),
  }
}

/**
 * Every script of a built page: all that it imports at once, and the pieces on demand that are
 * wanted, by their names without digest and ending.
 */
export async function filesOfPage(
  page: string,
  wanted: (piece: string) => boolean,
): Promise<string[]> {
  const entries = scriptsIn(await readFile(page, 'utf8'))
  const files = new Set(entries.map((script) => join(dirname(page), script)))
  for (const file of files) {
    const { atOnce, onDemand } = importsIn(await readFile(file, 'utf8'))
    const also = onDemand.filter((name) => wanted(pieceName(name)))
    for (const name of [...atOnce, ...also]) files.add(join(dirname(file), name))
  }
  return [...files]
}

/** `./stage-CTFxtI5X.js` is the piece `stage`. */
const pieceName = (file: string): string => basename(file).replace(/-[\w-]{8}\.js$/, '')

/** The size of a file in bytes of brotli. */
export const brotliSize = async (file: string): Promise<number> =>
  brotliCompressSync(await readFile(file)).length
