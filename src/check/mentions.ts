import type { Story } from '../reconstruction/index.ts'

/** A place in a text that names somebody of the cast: who it may be, and where. */
export interface Mention {
  readonly members: readonly string[]
  readonly at: number
}

/** Those of the cast who can be quoted, by the words that name them. */
export interface Named {
  readonly id: string
  readonly words: ReadonlySet<string>
}

/** Words that stand in many names and tell nobody apart. */
export const COMMON = new Set(
  'the a an of and mr mrs ms dr sir president prime minister king queen pope senior'.split(' '),
)

interface Token {
  readonly word: string
  readonly at: number
}

/** Lower case, without a possessive ending. */
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/['’]s$/, ''),
    at: index,
  }))

/** The words that name somebody: the proper names before the first comma, or else the last noun. */
function naming(name: string): string[] {
  const proper = (name.split(',')[0] ?? '').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  const telling = proper.filter((word) => !COMMON.has(word.toLowerCase()))
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word))
  return (capitals.length > 0 ? capitals : telling.slice(-1)).map((word) =>
    word.toLowerCase().replace(/['’]s$/, ''),
  )
}

/** Persons and institutions of a cast, each with the words of its name. */
export function namedIn(cast: Story['cast']): readonly Named[] {
  const known = gathered.get(cast) ?? gather(cast)
  gathered.set(cast, known)
  return known
}

/** Gathered once: every text of a story is searched for them. */
const gathered = new WeakMap<Story['cast'], readonly Named[]>()

const gather = (cast: Story['cast']): Named[] =>
  Object.entries(cast)
    .filter(([, { kind }]) => kind === 'person' || kind === 'institution')
    .flatMap(([id, { name, also = [] }]) => [
      { id, words: new Set(naming(name)) },
      ...also.map((form) => ({ id, words: new Set(tokensOf(form).map(({ word }) => word)) })),
    ])

/**
 * Who of the cast a text names, in order. The longest name counts where several fit, and of equally
 * long ones that which is named more fully: "the Kremlin" is not Kremlin TV.
 */
export function mentionsIn(text: string, cast: readonly Named[]): Mention[] {
  const tokens = tokensOf(text)
  const mentions: Mention[] = []
  for (let i = 0; i < tokens.length; ) {
    const fits = cast.map(({ id, words }) => {
      const length = runAt(tokens, i, words)
      return { id, length, fit: length + length / (words.size + 1) }
    })
    const best = Math.max(0, ...fits.map(({ fit }) => fit))
    const members = fits.filter(({ fit }) => fit === best)
    if (best > 0) mentions.push({ members: members.map(({ id }) => id), at: tokens[i]?.at ?? 0 })
    i += Math.max(1, best > 0 ? (members[0]?.length ?? 1) : 1)
  }
  return mentions
}

/** Whether a text is nothing but the name of somebody of the cast. */
export function isName(text: string, cast: readonly Named[]): boolean {
  const words = tokensOf(text).filter(({ word }) => !COMMON.has(word))
  return (
    words.length > 0 && cast.some((member) => words.every(({ word }) => member.words.has(word)))
  )
}

/** How many words from here on name somebody, each word once. */
function runAt(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  const run = new Set<string>()
  for (let i = from; i < tokens.length; i += 1) {
    const word = tokens[i]?.word ?? ''
    if (!words.has(word) || run.has(word)) break
    run.add(word)
  }
  return run.size
}
