import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { run } from '../../src/tools/export.ts'

/** Writes a package as `npm run export` does, and gives its files by their path. */
export async function packageOf(format: 'scorm12' | 'cmi5'): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-package-'))
  try {
    const out = join(folder, 'package.zip')
    if ((await run([format, '--out', out])) !== 0) throw new Error(`no ${format} package`)
    return new Map(Object.entries(unzipSync(readFileSync(out))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
