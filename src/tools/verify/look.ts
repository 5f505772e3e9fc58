import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Finding,
  type Original,
  together,
  verifyDigest,
  verifyFile,
} from '../../apps/verify/index.ts'
import { ok, type Result } from '../../reconstruction/index.ts'
import { sha256 } from '../load.ts'
import { readCopy } from './read-copy.ts'

/** What was found in one file of a copy. */
export interface Told extends Finding {
  readonly file: string
}

/** Compares a digest, a file or a folder with the original. Errors where there is neither. */
export async function lookAt(original: Original, asked: string): Promise<Result<Told[], string>> {
  if (!existsSync(asked) && /^[0-9a-f\s]{16,}$/i.test(asked))
    return ok([{ file: asked, ...verifyDigest(original, asked) }])
  const copy = await readCopy(resolve(asked))
  if (!copy.ok) return copy
  const { files, whole } = copy.value
  return ok(
    files.map((file) => ({ file: file.name, ...verifyFile(original, file, sha256, whole) })),
  )
}

/** Of a copy whose data is that of an older version, the pages are that version's: not ours to compare. */
export function overall(told: readonly Told[]): Finding {
  const older = told.find(({ file, verdict }) => file.startsWith('story/') && verdict === 'older')
  return older ?? together(told)
}
