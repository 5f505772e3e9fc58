import { byJudgement, byRule, type Kind } from './kind.ts'
import { linesOf, oneOf, type Pieces, setSpeaker, setWords } from './story.ts'

const spoken = (pieces: Pieces) => linesOf(pieces, 'speech', 'quotation')
const speech = (pieces: Pieces) => linesOf(pieces, 'speech')

/** Persons and institutions of the cast, but for one. */
const othersThan = ({ story }: Pieces, by: string): string[] =>
  Object.entries<{ kind: string; name: string }>(story.cast)
    .filter(([id, { kind }]) => (kind === 'person' || kind === 'institution') && id !== by)
    // The same man twice in the cast is nobody else.
    .filter(([, { name }]) => name.split(',')[0] !== story.cast[by]?.name.split(',')[0])
    .map(([id]) => id)

const contentOf = (entry: { content: string | string[] }): string =>
  [entry.content].flat()[0] as string

/** Ways with who speaks, and with what of a line is said to be spoken. */
export const SPEECH: readonly Kind[] = [
  byRule('a speaker changed', (pieces, random) => {
    const line = oneOf(spoken(pieces), random)
    const by = line && oneOf(othersThan(pieces, line.by), random)
    if (!line || !by) return null
    setSpeaker(pieces, line.at, by)
    return `${line.id}: ${by}`
  }),
  byRule('a speaker changed, with a passage borrowed that names them', (pieces, random) => {
    const line = oneOf(spoken(pieces), random)
    const by = line && oneOf(othersThan(pieces, line.by), random)
    const other = oneOf(
      spoken(pieces).filter((one) => one.by === by),
      random,
    )
    if (!line || !by || !other) return null
    setSpeaker(pieces, line.at, by)
    line.entry.passages.push(...structuredClone(other.entry.passages))
    return `${line.id}: ${by}, by the passage of ${other.id}`
  }),
  byRule('two speakers swapped', (pieces, random) => {
    const one = oneOf(spoken(pieces), random)
    const two = one && oneOf(othersThan(pieces, one.by), random)
    const other = spoken(pieces).find(({ by }) => by === two)
    if (!one || !other) return null
    setSpeaker(pieces, one.at, other.by)
    setSpeaker(pieces, other.at, one.by)
    return `${one.id}, ${other.id}`
  }),
  byRule('the words of two lines swapped', (pieces, random) => {
    const one = oneOf(speech(pieces), random)
    const other = oneOf(
      speech(pieces).filter(({ id }) => id !== one?.id),
      random,
    )
    if (!one || !other) return null
    setWords(pieces, one.at, other.words)
    setWords(pieces, other.at, one.words)
    return `${one.id}, ${other.id}`
  }),
  byRule('the cue dropped', (pieces, random) => {
    const line = oneOf(speech(pieces), random)
    if (!line) return null
    setWords(pieces, line.at, contentOf(line.entry))
    return line.id
  }),
  byRule('the cue dropped, and words of the content called the cue', (pieces, random) => {
    const line = oneOf(speech(pieces), random)
    const content = line && contentOf(line.entry)
    const words = content?.split(' ') ?? []
    if (!line || !content || words.length < 3) return null
    const cut = 1 + Math.floor(random() * (words.length - 2))
    setWords(pieces, line.at, content)
    line.entry.content = words.slice(cut).join(' ')
    return `${line.id}: ${words.slice(0, cut).join(' ')} | ${line.entry.content}`
  }),
  byRule('the beginning of the content called the cue', (pieces, random) => {
    const line = oneOf(speech(pieces), random)
    const words = line ? contentOf(line.entry).split(' ') : []
    if (!line || words.length < 3) return null
    line.entry.content = words.slice(1 + Math.floor(random() * (words.length - 2))).join(' ')
    return `${line.id}: ${line.entry.content}`
  }),
  byRule('the end of the content called the cue', (pieces, random) => {
    const line = oneOf(speech(pieces), random)
    const words = line ? contentOf(line.entry).split(' ') : []
    if (!line || words.length < 3) return null
    line.entry.content = words.slice(0, 1 + Math.floor(random() * (words.length - 2))).join(' ')
    return `${line.id}: ${line.entry.content}`
  }),
  byRule('the end of a line cut', (pieces, random) => {
    const line = oneOf(speech(pieces), random)
    const content = line && contentOf(line.entry)
    const words = content?.split(' ') ?? []
    if (!line || !content || words.length < 3) return null
    const kept = words.slice(0, 1 + Math.floor(random() * (words.length - 2))).join(' ')
    setWords(
      pieces,
      line.at,
      line.words.replace(content, () => kept),
    )
    line.entry.content = kept
    return `${line.id}: ${kept}`
  }),
  byRule('a word of speech changed', (pieces, random) => {
    const line = oneOf(spoken(pieces), random)
    const words = line?.words.split(' ') ?? []
    if (!line) return null
    const at = Math.floor(random() * words.length)
    words[at] = words[at] === 'never' ? 'always' : 'never'
    setWords(pieces, line.at, words.join(' '))
    return `${line.id}: ${words.join(' ')}`
  }),
  byRule('two lines of the event in another order', (pieces, random) => {
    const lines = linesOf(pieces, 'speech', 'quotation').filter(
      ({ entry }) => Object.keys(entry.support ?? {}).length > 0,
    )
    const first = Math.floor(random() * (lines.length - 1))
    const [one, other] = [lines[first], lines[first + 1]]
    if (!one || !other) return null
    const held = pieces.ink[one.at] ?? ''
    pieces.ink[one.at] = pieces.ink[other.at] ?? ''
    pieces.ink[other.at] = held
    return `${other.id} before ${one.id}`
  }),
  byRule('a word of a passage changed', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'speech', 'quotation', 'narration'), random)
    const passages = line?.entry.passages ?? line?.entry.claims?.[0]?.passages ?? []
    const passage = passages.find((one: { exact?: string }) => one.exact)
    if (!line || !passage) return null
    const words = passage.exact.split(' ')
    words[Math.floor(random() * words.length)] = 'surely'
    passage.exact = words.join(' ')
    return `${line.id}: ${passage.exact}`
  }),
  byRule('a passage said to be of another source', (pieces, random) => {
    const line = oneOf(spoken(pieces), random)
    const source = oneOf(
      Object.keys(pieces.sources).filter((id) => id !== line?.entry.passages[0].source),
      random,
    )
    if (!line || !source) return null
    line.entry.passages[0].source = source
    return `${line.id}: ${source}`
  }),
  byJudgement('what is the author’s own left out', (pieces, random) => {
    const line = oneOf(
      spoken(pieces).filter(({ entry }) => (entry.own ?? []).length > 0),
      random,
    )
    if (!line) return null
    line.entry.own.splice(Math.floor(random() * line.entry.own.length), 1)
    return line.id
  }),
]
