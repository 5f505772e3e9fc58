import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'

/** Folders of files whose names change with their content: versions share them with the pages. */
export const SHARED = ['assets', 'story', 'stills', 'posters']

/** The element. */
const SCRIPT = 'embed.js'

/** Pages that stand in a frame. A story may have no lesson. */
const FRAMED = ['frame.html', 'lesson.html']

/** Where a version says what each file that it is made of must be. */
const DIGESTS = 'digests.json'

/** Where a version says which of the shared files it needs, from the folder above all versions. */
const NEEDS = 'files.json'

/** One immutable copy. */
export interface Version {
  /** Its folder's name: the story's version, and a digest of all that is in it. */
  readonly name: string
  /** From the script that a page may name, and from the list of all digests, to its digest. */
  readonly integrity: Integrity
}

type Integrity = Readonly<Record<string, string>>

/**
 * Writes `v/NAME/`, which never changes again: the element, its cards and the framed pages, with addresses
 * that lead to the shared files two folders above, and the digest of every file of all these.
 * `versions.json` says which versions there are.
 * @param shared the shared files that framed pages need, as seen from `out`
 */
export async function writeVersion(
  out: string,
  version: string,
  shared: readonly string[],
): Promise<Version> {
  const own = await ownParts(out)
  const needs = shared.filter((file) => SHARED.includes(file.split('/')[0] ?? '')).sort()
  const hash = createHash('sha256')
  for (const [path, content] of own) hash.update(path).update(content)
  for (const file of needs) hash.update(file).update(await readFile(join(out, file)))
  const name = `${version}-${hash.digest('hex').slice(0, 10)}`
  const folder = join(out, 'v', name)
  for (const [path, content] of [...own, [NEEDS, JSON.stringify(needs)] as const]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  await copyFile(join(out, 'embed.d.ts'), join(folder, 'embed.d.ts'))
  const files = [...own.map(([path]) => path), NEEDS, 'embed.d.ts']
  const digests = await digestsOf(folder, [...files, ...needs.map((file) => `../../${file}`)])
  await writeFile(join(folder, DIGESTS), JSON.stringify(digests, null, 2))
  const versions = await integrities(out)
  await writeFile(join(out, 'versions.json'), JSON.stringify({ latest: name, versions }, null, 2))
  return { name, integrity: versions[name]?.integrity ?? {} }
}

/** What a version has for itself: from its path in the version's folder to what is in it. */
async function ownParts(out: string): Promise<[string, string][]> {
  const cards = (await readdir(join(out, 'lines'))).filter((file) => file.endsWith('.json')).sort()
  const read = async (path: string): Promise<[string, string]> => [
    path,
    await readFile(join(out, path), 'utf8'),
  ]
  const there = await readdir(out)
  const pages = FRAMED.filter((page) => there.includes(page))
  const texts = await Promise.all(
    [SCRIPT, ...pages, ...cards.map((file) => `lines/${file}`)].map(read),
  )
  return texts.map(([path, text]) => [path, path === SCRIPT ? text : fromTwoBelow(text)])
}

const INTO_SHARED = new RegExp(`"(?:\\./)?(${SHARED.join('|')})/`, 'g')

/** The same text with its addresses as they are two folders further down. */
const fromTwoBelow = (text: string): string =>
  text
    .replace(INTO_SHARED, '"../../$1/')
    .replaceAll('href="./"', 'href="../../"')
    .replace('href="corrections.json"', 'href="../../corrections.json"')

/** The digests of all versions that lie there, this one and earlier ones. */
async function integrities(out: string): Promise<Record<string, { integrity: Integrity }>> {
  const found: [string, { integrity: Integrity }][] = []
  for (const name of await versionNames(out)) {
    const folder = join(out, 'v', name)
    const there = (await readdir(folder)).filter((file) => [SCRIPT, DIGESTS].includes(file))
    found.push([name, { integrity: await digestsOf(folder, there) }])
  }
  return Object.fromEntries(found)
}

/** The digest of each file, as `integrity` has it. @param files as seen from the folder */
async function digestsOf(folder: string, files: readonly string[]): Promise<Integrity> {
  const digests = files.map(async (file) => {
    const content = await readFile(join(folder, file))
    return [file, `sha384-${createHash('sha384').update(content).digest('base64')}`] as const
  })
  return Object.fromEntries(await Promise.all(digests))
}

async function versionNames(out: string): Promise<string[]> {
  const entries = await readdir(join(out, 'v'), { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

const NeedsSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()))

/**
 * The shared files that versions built earlier into this folder still need. A version
 * without such a list holds all by itself. Throws where a list cannot be read, so that nothing that
 * somebody has pinned is lost unsaid.
 */
export async function neededBefore(out: string): Promise<ReadonlySet<string>> {
  const needed = new Set<string>()
  for (const name of await versionNames(out)) {
    const file = join(out, 'v', name, NEEDS)
    const text = await readFile(file, 'utf8').catch(() => '[]')
    const parsed = v.safeParse(NeedsSchema, text)
    if (!parsed.success)
      throw new Error(
        `${file} does not say what this version needs. If nobody has pinned it, remove ${join(out, 'v', name)}; else build into another folder.`,
      )
    for (const one of parsed.output) needed.add(one)
  }
  return needed
}
