import type { Dialogue } from '../dialogue.ts'
import { WrongUsage } from '../usage.ts'
import type { Asked } from './asked.ts'

/** What was typed as flags; what is left out is asked for, or taken as is usual. */
export interface Flags {
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly party?: readonly string[] | undefined
  /** `NAME=SIDE` each. */
  readonly record?: readonly string[] | undefined
  /** A name, or `none`. */
  readonly author?: string | undefined
}

const NOBODY = 'none'
const SIDES = 'North, South'

/**
 * What a new story is to be about: of flags, and of answers to what they leave open.
 * @param dialogue `null` where nobody can be asked: then what is open is as is usual
 */
export async function askAbout(
  name: string,
  flags: Flags,
  dialogue: Dialogue | null,
): Promise<Asked> {
  const ask = async (question: string, usual: string): Promise<string> =>
    (await dialogue?.ask(`${question} [${usual}] `))?.trim() || usual
  const title = flags.title ?? (await ask('Title?', titleOf(name)))
  const language = flags.language ?? (await ask('Language of the words, as en or uk?', 'en'))
  const parties = flags.party ?? listOf(await ask('The sides of the event, with commas?', SIDES))
  const usual = parties.map((party) => `${party} readout=${party}`).join(', ')
  const records =
    flags.record ?? listOf(await ask('Its records, each as NAME=SIDE, with commas?', usual))
  const author =
    flags.author ?? (await ask('Who pieced the accounts together, if anybody did?', NOBODY))
  return checked({
    name,
    title,
    language,
    parties,
    records: records.map((text) => recordOf(text, parties)),
    author: author === NOBODY ? null : author,
  })
}

const titleOf = (name: string): string =>
  name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ')

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

function recordOf(text: string, parties: readonly string[]): Asked['records'][number] {
  const [, name = '', party = ''] = /^(.+)=([^=]+)$/.exec(text) ?? []
  if (!name) throw new WrongUsage(`a record is written as NAME=SIDE, not "${text}"`)
  if (!parties.includes(party.trim()))
    throw new WrongUsage(
      `the record "${name}" is of the side "${party}", and there is none of that name`,
    )
  return { name: name.trim(), party: party.trim() }
}

/** Names go into Ink, where other marks mean something. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,’'-]*$/u

/** Throws where something could not be right. */
function checked(asked: Asked): Asked {
  const { parties, records, author, language } = asked
  if (!isLanguage(language)) throw new WrongUsage(`nobody has a language "${language}"`)
  const names = [...parties, ...records.map((record) => record.name), ...(author ? [author] : [])]
  for (const one of names)
    if (!NAME.test(one))
      throw new WrongUsage(`a name is letters, digits, spaces and . , ’ -, not "${one}"`)
  if (new Set(parties).size < parties.length) throw new WrongUsage('two sides have one name')
  if (parties.length === 0) throw new WrongUsage('name a side at least: who spoke?')
  if (records.length === 0) throw new WrongUsage('name a record at least: who gives an account?')
  return asked
}

/** Whether somebody speaks it: a code that the language data of the machine has a name for. */
function isLanguage(code: string): boolean {
  try {
    return Boolean(new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code))
  } catch {
    return false
  }
}
