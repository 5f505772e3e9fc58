import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isScalar, parseDocument } from 'yaml'
import type { Anchor } from '../../check/index.ts'
import type { QuotedPassage } from '../../reconstruction/index.ts'

/** A passage that stands in a source otherwise now. */
export interface Change {
  readonly anchor: Anchor
  readonly now: QuotedPassage
}

/** Writes the words of passages anew, each where it stands; all else stays as it was, comments too. */
export async function rewrite(folder: string, changes: readonly Change[]): Promise<void> {
  const files = new Set(changes.map(({ anchor }) => anchor.file.name))
  for (const name of files) {
    const path = join(folder, name)
    const text = await readFile(path, 'utf8')
    const edits = changes.filter(({ anchor }) => anchor.file.name === name).flatMap(editsIn(text))
    await writeFile(path, edited(text, edits))
  }
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly words: string
}

function editsIn(text: string): (change: Change) => Edit[] {
  const document = parseDocument(text)
  return ({ anchor, now }) =>
    (['prefix', 'exact', 'suffix'] as const).flatMap((part) => {
      const node = document.getIn([...anchor.path, part], true)
      const words = now[part]
      if (!isScalar(node) || !node.range || words === undefined || node.value === words) return []
      return [{ from: node.range[0], to: node.range[1], words: JSON.stringify(words) }]
    })
}

const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, words }) => all.slice(0, from) + words + all.slice(to), text)
