import type { Dropped } from '../../../lesson/class/index.ts'

/** Largest file that is read at all, in bytes. */
const LARGEST = 2_000_000

/** Reads dropped files as text, all at once. Those that the browser cannot read are named. */
export async function readFiles(
  files: readonly File[],
): Promise<{ dropped: Dropped[]; unread: string[] }> {
  const read = await Promise.all(
    files.map(async (file): Promise<Dropped | string> => {
      // Cut, a file that is too large cannot be a result; it is refused as one that is.
      const part = file.size > LARGEST ? file.slice(0, LARGEST) : file
      try {
        return { name: file.name, text: await part.text(), changed: file.lastModified }
      } catch {
        return file.name
      }
    }),
  )
  return {
    dropped: read.filter((one) => typeof one !== 'string'),
    unread: read.filter((one) => typeof one === 'string'),
  }
}
