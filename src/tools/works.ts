import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { identityOf, type ListedWork } from '../check/index.ts'
import { loadStory } from './load.ts'
import { isTakenName } from './site-names.ts'

/**
 * Looks at each folder that a story's site.yaml lists, without reading its work whole.
 * @param folder the story's; @param listed as they are written there
 */
export const lookAtWorks = (folder: string, listed: readonly string[]): Promise<ListedWork[]> =>
  Promise.all(listed.map((one) => lookAt(folder, one)))

async function lookAt(from: string, listed: string): Promise<ListedWork> {
  const path = resolve(from, listed)
  const is = (fault: ListedWork['fault'], name: string | null = null): ListedWork => ({
    folder: listed,
    name,
    fault,
  })
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return is('missing')
  if ((await realpath(path)) === (await realpath(from))) return is('itself')
  const files = await loadStory(path)
  if (!files.ok) return is('no-story')
  const { name, hasStory, works } = identityOf(files.value)
  if (!hasStory) return is('no-story')
  if (works) return is('lists-works', name)
  return is(name !== null && isTakenName(name) ? 'name-taken' : null, name)
}

/** A work of a site beside its first: its name, which is its folder on the site, and where it is written. */
export interface OtherWork {
  readonly name: string
  readonly folder: string
}

/**
 * The works that a story's site.yaml lists, as far as they fit: for what needs their names before
 * any of them is checked. What does not fit is told of by rule R720.
 */
export async function otherWorks(folder: string): Promise<OtherWork[]> {
  const files = await loadStory(folder)
  const listed = files.ok ? (identityOf(files.value).works ?? []) : []
  const works = await lookAtWorks(folder, listed)
  return works.flatMap(({ folder: one, name, fault }) =>
    fault === null && name !== null ? [{ name, folder: resolve(folder, one) }] : [],
  )
}
