import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** A file that is kept on a reader's device. */
export interface KeptFile {
  /** As seen from the site's folder. */
  readonly url: string
  /** Changes with its content; `null` where its name does. */
  readonly revision: string | null
  /** A wrong or truncated answer is not taken. */
  readonly integrity: string
}

/** Pages that can be read without a network from the first step on. */
const PAGES = ['index.html', 'about.html', 'compare.html', 'read.html']

/** Where everything lies that pages are made of. */
const FOLDERS = ['assets', 'story', 'stills']

/** Folders whose files' names change with their content. */
const NAMED_BY_CONTENT = /^(assets|story)\//

/** Kept only once it was asked for: sound, and the typeface that few choose. */
const LATER = /^assets\/(sound|opendyslexic)-/

/** One pose of a drawing, by the drawing's name. The bundles know all of them; a story names those it shows. */
const DRAWING = /^assets\/([\w-]+)\.[\w-]+\.svg$/

/** A typeface's letters of a script that no kept page has. */
const CYRILLIC = /-cyrillic-/
const IN_CYRILLIC = /\p{Script=Cyrillic}/u

/** Files that may name others. */
const TEXTS = ['.html', '.js', '.css']

/** What a page holds for one address or another. Its stills only stand until the stage has printed. */
const TEMPLATES = /<template[\s\S]*?<\/template>/g

/** The most that is kept after the first step, in kB (1000 bytes), uncompressed. */
const MOST = 2200

/** What the service worker keeps, and a name for it that changes with anything of the site. */
export interface KeptFiles {
  readonly files: readonly KeptFile[]
  readonly version: string
}

/**
 * Finds what Play needs to be read offline.
 * @param out the built folder, with all its pages. Throws when the worker would keep more than it may.
 */
export async function filesToKeep(out: string, say: (line: string) => void): Promise<KeptFiles> {
  const files = await filesOfPlay(out)
  const kept = await Promise.all(files.map((file) => keptFile(out, file)))
  const size = kept.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  const line = `kept for reading offline: ${files.length} files, ${size.toFixed(0)} of at most ${MOST} kB`
  say(line)
  if (size > MOST) throw new Error(`over the budget: ${line}`)
  return { files: kept.map(({ file }) => file), version: await versionOf(out) }
}

/** Play's pages and every file that they name, or that a file so named names. */
async function filesOfPlay(out: string): Promise<string[]> {
  const there = await filesIn(out)
  const pages = await Promise.all(PAGES.map((page) => readFile(join(out, page), 'utf8')))
  const later = pages.some((text) => IN_CYRILLIC.test(text)) ? [LATER] : [LATER, CYRILLIC]
  const found = new Set(PAGES)
  for (const file of found) {
    if (!TEXTS.includes(extname(file))) continue
    const text = await readFile(join(out, file), 'utf8')
    const shown = text.replace(TEMPLATES, '')
    for (const other of there) {
      const naming = other.startsWith('stills/') ? shown : text
      if (!later.some((kind) => kind.test(other)) && isNamedIn(naming, other)) found.add(other)
    }
  }
  return withoutUnshown(out, [...found])
}

/** Leaves out the drawings that no data of the story names. */
async function withoutUnshown(out: string, files: readonly string[]): Promise<string[]> {
  const data = files.filter((file) => /^story\/.*\.json$/.test(file))
  const texts = await Promise.all(data.map((file) => readFile(join(out, file), 'utf8')))
  return files.filter((file) => {
    const name = DRAWING.exec(file)?.[1]
    return name === undefined || texts.some((text) => text.includes(`"${name}"`))
  })
}

/**
 * Whether a text names a file: every part of its path but the first folder, in whatever order. What
 * an earlier version still needs may have the same name in another folder.
 */
export const isNamedIn = (text: string, file: string): boolean =>
  file
    .split('/')
    .slice(1)
    .every((part) => text.includes(part))

async function filesIn(out: string): Promise<string[]> {
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => {
      const there = await readdir(join(out, folder), { recursive: true }).catch(() => [])
      return there.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    }),
  )
  return lists.flat().filter((name) => extname(name) !== '')
}

async function keptFile(out: string, url: string): Promise<{ file: KeptFile; bytes: number }> {
  const content = await readFile(join(out, url))
  const digest = createHash('sha256').update(content).digest('base64')
  const revision = NAMED_BY_CONTENT.test(url) ? null : digest.slice(0, 12)
  return { file: { url, revision, integrity: `sha256-${digest}` }, bytes: content.length }
}

/** A digest of every page and all that they are made of, whether it is kept or not. */
async function versionOf(out: string): Promise<string> {
  const pages = (await readdir(out)).filter((name) => extname(name) === '.html')
  const hash = createHash('sha256')
  for (const file of [...pages, ...(await filesIn(out))].sort())
    hash.update(file).update(await readFile(join(out, file)))
  return hash.digest('hex').slice(0, 10)
}
