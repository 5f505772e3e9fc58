import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { packageFolder } from '../package-folder.ts'
import { licencesOf } from './environments.ts'
import { TYPEFACES } from './typefaces.ts'

/** Where the notices lie, as seen from the site's folder. */
export const NOTICES = 'third-party.txt'

/** A package as Vite lists it (`build.license`). */
const PackageSchema = v.object({
  name: v.string(),
  version: v.string(),
  identifier: v.optional(v.nullable(v.string())),
  text: v.optional(v.nullable(v.string())),
})

type Package = v.InferOutput<typeof PackageSchema>

const ListSchema = v.pipe(v.string(), v.parseJson(), v.array(PackageSchema))

/**
 * Writes the licence of every package of which the site ships anything, and takes away the lists that
 * the builds made of them. Throws where a package names no licence: then nobody may ship it.
 */
export async function writeNotices(out: string): Promise<void> {
  const folder = join(out, dirname(licencesOf('')))
  const found = new Map<string, Package>()
  const lists = (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8'))
  for (const text of await Promise.all(lists))
    for (const one of v.parse(ListSchema, text)) found.set(one.name, one)
  for (const name of TYPEFACES) found.set(name, await typeface(name))
  const sorted = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  await writeFile(join(out, NOTICES), sorted.map(noticeOf).join(`\n${'-'.repeat(72)}\n\n`))
  await rm(folder, { recursive: true })
}

async function typeface(name: string): Promise<Package> {
  const folder = packageFolder(name)
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  const { version, license } = JSON.parse(await read('package.json'))
  return { name, version, identifier: license, text: await read('LICENSE') }
}

function noticeOf({ name, version, identifier, text }: Package): string {
  if (!text && !identifier) throw new Error(`${name} ${version} names no licence`)
  const said = text ?? 'The package names this licence and holds no text of it.'
  return `${name} ${version}${identifier ? ` (${identifier})` : ''}\n\n${said.trim()}\n`
}
