import { existsSync, readdirSync } from 'node:fs'
import { access, constants, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** What a work is known by where it was built before. */
export interface Claim {
  readonly name: string
  /** The ids of its lines. */
  readonly lines: readonly string[]
}

/** Where a build writes a card for each line, and the one that it writes always. */
const LINES = 'lines'
const FIRST = '_first.json'

/** Whether a site was built into a folder. */
export const holdsWork = (folder: string): boolean => existsSync(join(folder, LINES, FIRST))

/** The folders in a built site that hold further works, by their names. */
export const worksIn = (site: string): string[] =>
  readdirSync(site).filter((name) => holdsWork(join(site, name)))

/**
 * Makes the folder that a site is built into, before anything else is made. Throws where it cannot be
 * written to, and where another work was built into it: one by another name, or of the same name with no
 * line in common.
 */
export async function claimOut(out: string, { name, lines }: Claim): Promise<void> {
  await mkdir(out, { recursive: true })
  await access(out, constants.W_OK)
  const cards = await readdir(join(out, LINES)).catch((): string[] => [])
  if (!cards.includes(FIRST)) return
  const there = await nameOf(join(out, LINES, FIRST))
  if (there !== null && there !== name)
    throw new Error(`${out} holds another work, "${there}": name another folder with --out`)
  if (lines.some((line) => cards.includes(`${line}.json`))) return
  throw new Error(
    `${out} holds another work of the same name: name another folder with --out, or give one of them another name`,
  )
}

/** The name of the work that a built site holds; `null` where it cannot be told. */
export const builtName = (site: string): Promise<string | null> => nameOf(join(site, LINES, FIRST))

const CardSchema = v.pipe(v.string(), v.parseJson(), v.object({ story: v.string() }))

async function nameOf(file: string): Promise<string | null> {
  const card = v.safeParse(CardSchema, await readFile(file, 'utf8').catch(() => ''))
  return card.success ? card.output.story : null
}
