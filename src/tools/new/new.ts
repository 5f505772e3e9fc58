import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isId } from '../../reconstruction/index.ts'
import { type Dialogue, inTerminal } from '../dialogue.ts'
import { writeLock } from '../lock.ts'
import { writeSchemas } from '../schemas/schemas.ts'
import { WrongUsage } from '../usage.ts'
import { writeInto } from '../write-into.ts'
import { askAbout } from './ask.ts'
import { named } from './asked.ts'
import { filesOf } from './files.ts'

/**
 * `new NAME [--title TEXT] [--language CODE] [--party NAME]… [--record NAME=SIDE]… [--author NAME|none]`:
 * writes a story that can be played at once and keeps every rule, with made-up words to be replaced. What
 * no flag says is asked for in a terminal. Ends 1 where there is something of that name already; throws
 * on wrong usage.
 */
export async function run(args: string[], given?: Dialogue): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      language: { type: 'string' },
      party: { type: 'string', multiple: true },
      record: { type: 'string', multiple: true },
      author: { type: 'string' },
    },
  })
  const [path] = positionals
  if (!path) throw new WrongUsage('new needs a name')
  const folder = resolve(process.cwd(), path)
  const name = basename(folder)
  if (!isId(name))
    throw new WrongUsage(
      `a name is letters, digits and hyphens, beginning with a letter, not "${name}"`,
    )
  if (existsSync(folder)) {
    process.stderr.write(`${path} is there already: nothing is written over\n`)
    return 1
  }
  const ask = (dialogue: Dialogue | null) => askAbout(name, values, dialogue)
  const canBeAsked = given ?? process.stdin.isTTY
  const asked = await (given ? ask(given) : canBeAsked ? inTerminal(ask) : ask(null))
  await write(folder, filesOf(named(asked), new Date().toISOString().slice(0, 10)))
  process.stdout.write(said(relative(process.cwd(), folder)))
  return 0
}

/** Writes the files, the schemas that they name, and a lock to the texts; or nothing at all. */
async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    for (const [name, text] of files) await writeInto(folder, name, text)
    await writeSchemas(join(folder, 'schemas'))
    const texts = [...files.keys()].flatMap((file) => {
      const [, source] = /^texts\/(.+)\.txt$/.exec(file) ?? []
      return source ? [{ source, path: join(folder, file) }] : []
    })
    const locked = await writeLock(folder, texts)
    if (!locked.ok) throw new Error(locked.error)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

const said = (folder: string): string =>
  `${folder}: a story with made-up words. Play it while you write it:\n  readout dev ${folder}\nSay whether it may be published:\n  readout check ${folder}\n`
