import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'
import { glob } from 'tinyglobby'
import * as v from 'valibot'
import { ROOT } from './folders.ts'

/** Where the limits stand: size-limit's own file, for the folder `dist`. */
const LIMITS = join(ROOT, '.size-limit.json')

const LimitsSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.object({
      name: v.string(),
      path: v.array(v.pipe(v.string(), v.regex(/^!?dist\//))),
      limit: v.pipe(v.string(), v.regex(/^[\d.]+ kB$/)),
    }),
  ),
)

/** What may come over the wire, and what does, in kB (1000 bytes) of brotli. */
export interface Size {
  readonly name: string
  readonly size: number
  readonly most: number
}

/**
 * Measures a built site. Throws where a limit is for files that are not there.
 * @param earlier files, as seen from `out`, that only earlier versions need: they are not measured.
 */
export async function sizesOf(out: string, earlier: readonly string[] = []): Promise<Size[]> {
  const limits = v.parse(LimitsSchema, await readFile(LIMITS, 'utf8'))
  return Promise.all(
    limits.map(async ({ name, path, limit }) => {
      const patterns = path.map((pattern) => pattern.replace(/^(!?)dist\//, '$1'))
      const files = await glob(patterns, { cwd: out, absolute: true, ignore: [...earlier] })
      if (files.length === 0) throw new Error(`there is nothing to measure: ${name}`)
      const [measured] = await sizeLimit([filePlugin], files)
      return { name, size: (measured?.size ?? 0) / 1000, most: Number.parseFloat(limit) }
    }),
  )
}

/**
 * Says how large a built site is. Throws when something is over its limit.
 * @param earlier see `sizesOf`.
 * @param times how many times a limit may be taken
 */
export async function checkSizes(
  out: string,
  say: (line: string) => void,
  earlier: readonly string[] = [],
  times = 1,
): Promise<void> {
  const over: string[] = []
  for (const { name, size, most } of await sizesOf(out, earlier)) {
    const line = `${name}: ${size.toFixed(1)} of at most ${most} kB`
    say(line)
    if (size > most * times) over.push(line)
  }
  if (over.length > 0) throw new Error(`over the budget: ${over.join('; ')}`)
}
