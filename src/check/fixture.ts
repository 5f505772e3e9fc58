import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CheckOptions, SourceFile, StoryFiles } from './draft.ts'
import type { Content } from './encoding/decode.ts'

// Only tests import this: the module itself knows no file system.

const HERE = fileURLToPath(new URL('.', import.meta.url))
const GOOD = join(HERE, 'good')

/** A rule's folder. */
export const folderOf = (rule: string): string => join(HERE, 'rules', rule)

/** Every rule's folder by name. */
export const ruleFolders = (): string[] => readdirSync(join(HERE, 'rules')).sort()

/** SHA-256, as the command line gives it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What every test checks with, unless its example says otherwise. */
export const OPTIONS: CheckOptions = {
  today: '2020-06-01',
  digest: sha256,
  drawings: new Set(['shop', 'caller-one', 'caller-two', 'pier']),
}

/** The small story that keeps every rule. */
export const goodFiles = (): Map<string, string> =>
  new Map([...filesIn(GOOD)].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))

/** The text of its source A. */
export const goodText = (): string => readFileSync(join(GOOD, 'texts', 'A.txt'), 'utf8')

/** A text of the source A, as the command line gives it. */
export const textsOf = (content: Content): ReadonlyMap<string, SourceFile> =>
  new Map([['A', { name: 'texts/A.txt', content }]])

/**
 * The good story with what differs in a rule's example, and the options that the example needs. An
 * empty file in an example stands for a file that is not there.
 */
export function exampleOf(rule: string): { files: StoryFiles; options: CheckOptions } {
  const folder = join(folderOf(rule), 'example')
  const files = new Map<string, Content>(goodFiles())
  for (const [name, bytes] of filesIn(folder)) {
    if (bytes.length === 0) files.delete(name)
    else files.set(name, bytes)
  }
  const asked = readIfThere(join(folder, 'options.json'))
  const text = bytesIfThere(join(folder, 'texts', 'A.txt'))
  return {
    files,
    options: {
      ...OPTIONS,
      ...(asked !== null && JSON.parse(asked)),
      ...(text !== null && { texts: textsOf(text) }),
    },
  }
}

function filesIn(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).filter((name) =>
    /\.(?:ink|yaml)$|^(?:lock|review)\.json$/.test(name),
  )
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}

const bytesIfThere = (path: string): Uint8Array | null =>
  existsSync(path) ? readFileSync(path) : null

const readIfThere = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8') : null
