import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { run } from '../../src/tools/export/export.ts'

/** The class link of most packages that are tried: two lines and four claims with twelve items. */
export const SHORT_LINK =
  'https://site.example/lesson.html?lines=no-rockets,greetings&checks=0&transfer=0'

/** Writes a package as `npm run export` does, and gives its files by their path. */
export async function packageOf(...args: string[]): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-package-'))
  try {
    const out = join(folder, 'package.zip')
    if ((await run([...args, '--out', out])) !== 0) throw new Error(`no package: ${args.join(' ')}`)
    return new Map(Object.entries(unzipSync(readFileSync(out))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
