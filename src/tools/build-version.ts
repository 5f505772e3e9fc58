import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What is copied for those who pin a version: all that a frame needs, and no page besides. */
const PARTS = [
  'assets',
  'story',
  'stills',
  'lines',
  'posters',
  'frame.html',
  'lesson.html',
  'embed.js',
  'embed.d.ts',
]

/** One immutable copy. */
export interface Version {
  /** Its folder's name: the story's version, and a digest of all that is in it. */
  readonly name: string
  /** From each script that a page may name to its digest, for `integrity`. */
  readonly integrity: Readonly<Record<string, string>>
}

/** The digest of a file as `integrity` wants it. */
const integrityOf = (content: Buffer): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`

/**
 * Copies what frames need into `v/NAME/`, where it never changes again, and says in `versions.json`
 * which there is. Its frame reads the corrections of the floating copy.
 */
export async function writeVersion(out: string, version: string): Promise<Version> {
  const there = new Set(await readdir(out))
  const parts = PARTS.filter((part) => there.has(part))
  const name = `${version}-${await digestOf(out, parts)}`
  const folder = join(out, 'v', name)
  await mkdir(folder, { recursive: true })
  for (const part of parts) await cp(join(out, part), join(folder, part), { recursive: true })
  for (const page of parts.filter((part) => part.endsWith('.html'))) {
    const html = await readFile(join(folder, page), 'utf8')
    await writeFile(
      join(folder, page),
      html.replace('href="corrections.json"', 'href="../../corrections.json"'),
    )
  }
  const script = await readFile(join(folder, 'embed.js'))
  const made: Version = { name, integrity: { 'embed.js': integrityOf(script) } }
  await writeFile(
    join(out, 'versions.json'),
    JSON.stringify({ latest: name, versions: { [name]: { integrity: made.integrity } } }, null, 2),
  )
  return made
}

async function digestOf(out: string, parts: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(parts.map((part) => filesIn(out, part)))).flat().sort())
    hash.update(file).update(await readFile(join(out, file)))
  return hash.digest('hex').slice(0, 10)
}

async function filesIn(out: string, part: string): Promise<string[]> {
  if (/\.\w+$/.test(part)) return [part]
  const entries = await readdir(join(out, part), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
}
