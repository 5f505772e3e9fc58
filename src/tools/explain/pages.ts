import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('../../check/rules/', import.meta.url)

/** A rule's page, as it lies beside the rule. */
export interface RulePage {
  readonly code: string
  readonly name: string
  /** As Markdown. */
  readonly text: string
}

/** The page of every rule, in the order of the codes. */
export async function rulePages(): Promise<RulePage[]> {
  const names = await readdir(fileURLToPath(FOLDER))
  const pages = names.map(async (name) => {
    const text = await readFile(new URL(`${name}/rule.md`, FOLDER), 'utf8')
    return { code: /^# (\S+)/.exec(text)?.[1] ?? '', name, text }
  })
  return (await Promise.all(pages)).sort((a, b) => (a.code < b.code ? -1 : 1))
}
