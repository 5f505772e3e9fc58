import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { buildSome } from './build-some.ts'
import type { OpenedStory } from './open-story.ts'

/** Files of a package, by their path in it. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** The page that a platform opens. */
export const LESSON_PAGE = 'lesson.html'

/** The link to the data with strong words, in the page's head. */
const STRONG = /<link [^>]*href="\.\/([^"]+)"[^>]*id="bundle-strong"[^>]*>/

/**
 * Builds the lesson's page alone, with all that it needs, and of the words only the clean ones unless
 * `strong`: a school's filter reads files, not class links. Throws when the story has faults.
 */
export async function lessonFiles(
  story: string | OpenedStory,
  strong = false,
): Promise<Map<string, Uint8Array>> {
  const out = await mkdtemp(join(tmpdir(), 'readout-lesson-'))
  try {
    await buildSome(story, out, ['lesson'])
    const entries = await readdir(out, { recursive: true, withFileTypes: true })
    const files = new Map<string, Uint8Array>()
    for (const entry of entries) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      files.set(relative(out, path).split(sep).join('/'), await readFile(path))
    }
    if (!strong) leaveOutStrong(files)
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

function leaveOutStrong(files: Map<string, Uint8Array>): void {
  const html = new TextDecoder().decode(files.get(LESSON_PAGE))
  const [link, file] = STRONG.exec(html) ?? []
  if (link === undefined || file === undefined) return
  files.delete(file)
  files.set(LESSON_PAGE, strToU8(html.replace(link, '')))
}

/**
 * The lesson's page as a platform's package needs it: it says which platform opened it, and (for
 * stores on another host) where it may send to.
 */
export function pageFor(page: Uint8Array, platform: 'scorm12' | 'cmi5'): Uint8Array {
  const html = new TextDecoder().decode(page)
  const marked = html.replace(
    '<head>',
    `<head>\n    <meta name="readout-platform" content="${platform}" />`,
  )
  // A package is a copy by itself: there is no floating one beside it to read corrections of.
  const alone = marked.replace(/<link [^>]*id="corrections"[^>]*>/, '')
  // A learning record store is on whatever host the school has.
  const open =
    platform === 'cmi5'
      ? alone.replace(/connect-src &#39;self&#39;|connect-src 'self'/, '$& https: http:')
      : alone
  return strToU8(open)
}

/** The time that every file in a package bears, so that one story gives one package. */
const WHEN = new Date('2000-01-01T00:00:00Z')

/** Zips files, the same ones to the same bytes. */
export function zipped(files: PackageFiles): Uint8Array {
  const zippable: Zippable = {}
  for (const [name, bytes] of files) zippable[name] = [bytes, { mtime: WHEN, level: 6 }]
  return zipSync(zippable)
}

/** Text as it may stand in XML. */
export const xml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** The share of points from which on a lesson is passed: just over what "no idea" always earns. */
export const MASTERY = 0.76
