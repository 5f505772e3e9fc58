/** What a new story is to be about. */
export interface Asked {
  /** The story's short name. */
  readonly name: string
  readonly title: string
  readonly language: string
  /** The sides' names. */
  readonly parties: readonly string[]
  /** Each record's name, and the name of the side that it speaks for. */
  readonly records: readonly { readonly name: string; readonly party: string }[]
  /** Who pieced the accounts together; `null` where nobody did and the records alone are told. */
  readonly author: string | null
}

/** The same with an id for each that needs one. */
export interface Named extends Asked {
  readonly partyIds: readonly string[]
  readonly recordIds: readonly string[]
}

/** The id of the author's text. */
export const AUTHOR = 'A'

/** Gives every side and record an id of its own, after its name where that has Latin letters. */
export function named(asked: Asked): Named {
  const taken = new Set([AUTHOR.toLowerCase(), 'narrator', 'third'])
  const free = (wanted: string, otherwise: string): string => {
    const base = wanted || otherwise
    const all = [base, ...Array.from({ length: 99 }, (_, i) => `${base}-${i + 2}`)]
    const id = all.find((one) => !taken.has(one.toLowerCase())) ?? base
    taken.add(id.toLowerCase())
    return id
  }
  return {
    ...asked,
    partyIds: asked.parties.map((name) => free(slug(name), 'party')),
    recordIds: asked.records.map(({ name }) => free(initials(name), 'R')),
  }
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')

const initials = (name: string): string =>
  slug(name)
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
