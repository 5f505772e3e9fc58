import { type Zippable, zipSync } from 'fflate'

/** Files of a package, by their path in it. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** The page that a platform opens. */
export const LESSON_PAGE = 'lesson.html'

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
