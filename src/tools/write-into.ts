import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file of the site, with the folders that lead to it. @param fileName as seen from `out` */
export async function writeInto(
  out: string,
  fileName: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = join(out, fileName)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
