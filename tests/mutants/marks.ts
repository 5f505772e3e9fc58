import type { Random } from '../../src/lesson/questions/random.ts'
import { byRule, type Kind } from './kind.ts'
import { linesOf, oneOf, type Pieces, personsOf, setWords } from './story.ts'
import { type Text, textsIn } from './texts.ts'

/** Quotation marks of many scripts and shapes, and what a reader takes for them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['»', '«'],
  ['„', '“'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['‘‘', '’’'],
  ["''", "''"],
  ['``', "''"],
  ['′', '′'],
  ['″', '″'],
  ['＂', '＂'],
  ['❝', '❞'],
  ['⹂', '”'],
  ['”', '”'],
  ['’', '’'],
  ['‛', '’'],
  ['<<', '>>'],
  [',,', '“'],
  ['«‹', '›»'],
  ['｢', '｣'],
  ['﹁', '﹂'],
  ['⸌', '⸍'],
  ['״', '״'],
  ['‶', '″'],
  ['🙶', '🙷'],
  ['❠', '❠'],
]

/** A run of words of a text, from one to five. */
function runOf(value: string, random: Random): string | null {
  const words = [...value.matchAll(/[\p{L}\p{N}’-]+/gu)]
  const from = Math.floor(random() * words.length)
  const to = Math.min(words.length - 1, from + Math.floor(random() * 5))
  const [first, last] = [words[from], words[to]]
  return first && last ? value.slice(first.index, last.index + last[0].length) : null
}

/** Fields that name a work or ourselves, in which marks quote nobody. */
const isTitle = ({ field }: Text): boolean => field === 'title' || field === 'author.name'

function someText(pieces: Pieces, random: Random, of: RegExp): Text | null {
  const texts = textsIn(pieces).filter((text) => of.test(text.field) && !isTitle(text))
  const fields = [...new Set(texts.map(({ field }) => field))]
  const field = oneOf(fields, random)
  return oneOf(
    texts.filter((text) => text.field === field),
    random,
  )
}

const marksIn = (name: string, of: RegExp): Kind =>
  byRule(`quotation marks put around words of ours: ${name}`, (pieces, random) => {
    const text = someText(pieces, random, of)
    const run = text && runOf(text.value, random)
    const pair = oneOf(PAIRS, random)
    if (!text || !run || !pair) return null
    text.replace(run, `${pair[0]}${run}${pair[1]}`)
    return `${text.field} ${text.where}: ${pair[0]}${run}${pair[1]}`
  })

const FORMS: readonly ((who: string, what: string) => string)[] = [
  (who, what) => `${who} said: ${what}.`,
  (who, what) => `${who}: ${what}.`,
  (who, what) => `In ${who}’s words: ${what}.`,
  (who, what) => `— ${what}, said ${who}.`,
  (who, what) => `${who} said, ${what}.`,
  (who, what) => `As ${who} put it: ${what}.`,
  (who, what) => `To quote ${who}, ${what}.`,
  (who, what) => `The exact words of ${who} were ${what}.`,
]
const SAYINGS = [
  'we shall see',
  'I never promised that',
  'you have my word',
  'this is not a threat',
]

const speechIn = (name: string, of: RegExp): Kind =>
  byRule(`words put into a mouth without marks: ${name}`, (pieces, random) => {
    const text = someText(pieces, random, of)
    const [who, what, form] = [
      oneOf(personsOf(pieces), random),
      oneOf(SAYINGS, random),
      oneOf(FORMS, random),
    ]
    if (!text || !who || !what || !form) return null
    const said = form(who, what)
    text.replace(text.value, `${text.value} ${said}`)
    return `${text.field} ${text.where}: ${said}`
  })

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['narration and choices', /^(?:narration|choice)$/],
  ['directions', /^direction$/],
  ['summaries', /^(?:support\.summary|told\.summary|author\.method\.summary)$/],
  ['reasons and notes', /^(?:support\.why|own\.note|claim\.note)$/],
  ['sources and links', /^(?:source|citation|link)\./],
  ['cast, parties and scenes', /^(?:cast|party|scene|side|event|chapter|opening)\./],
  ['disclosure, credits and about', /^(?:disclosure|about|author|correction)\.|^subtitle$/],
  ['the lesson', /^(?:item|lesson-claim|leave-out|goals|note|discussion|plan|step)(?:\.|$)/],
]

const quoted = (pieces: Pieces) => linesOf(pieces, 'quotation')

/** Ways to lead in somebody’s words with neither marks nor a verb and colon. */
const TURNS: readonly ((who: string) => string)[] = [
  (who) => `${who} went no way.`,
  (who) => `${who} was like, never.`,
  (who) => `WE SHALL SEE, ${who}.`,
  (who) => `${who} thundered, we shall see.`,
  (who) => `Here is what ${who} said. We shall see.`,
  (who) => `${who} let it be known, we shall see.`,
  (who) => `We shall see, ${who} said.`,
  (who) => `We shall see, according to ${who}.`,
  (who) => `${who}’s reply: we shall see.`,
  (who) => `${who} – we shall see.`,
  (who) => `*We shall see*, ${who}.`,
  (who) => `${who} said quote we shall see unquote.`,
  (who) => `${who} a dit que non.`,
]

const each = (word: string, one: (letter: string) => string): string => [...word].map(one).join('')

/** Ways to write a word so that readers see it and rules do not, or the other way round. */
const DISGUISES: readonly ((word: string) => string)[] = [
  (word) => each(word, (letter) => `${letter}\u0336`),
  (word) => each(word, (letter) => `${letter}\u20d2`),
  (word) => each(word, (letter) => String.fromCodePoint(0x1d5ba + letter.charCodeAt(0) - 97)),
  (word) => each(word, (letter) => String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97)),
]

/** Ways with quotation marks, and with quoting without any. */
export const MARKS: readonly Kind[] = [
  ...GROUPS.map(([name, of]) => marksIn(name, of)),
  ...GROUPS.map(([name, of]) => speechIn(name, of)),
  byRule('words put into a mouth, spelled so that no search finds them', (pieces, random) => {
    const text = someText(pieces, random, /./)
    const who = oneOf(personsOf(pieces), random)
    const hidden = oneOf(['s\u00adaid', 's\u200baid', 's\u0430id', 'sa\u0456d'], random)
    if (!text || !who || !hidden) return null
    text.replace(text.value, `${text.value} ${who} ${hidden}: we shall see.`)
    return `${text.field} ${text.where}: ${hidden}`
  }),
  byRule('words put into a mouth by a turn of phrase', (pieces, random) => {
    const text = someText(pieces, random, /./)
    const who = oneOf(personsOf(pieces), random)
    const turn = oneOf(TURNS, random)
    if (!text || !who || !turn) return null
    const said = turn(who)
    text.replace(text.value, `${text.value} ${said}`)
    return `${text.field} ${text.where}: ${said}`
  }),
  byRule('a word struck through, or written in letters in disguise', (pieces, random) => {
    const text = someText(pieces, random, /./)
    const [word = ''] = /[a-z]{3,}/.exec(text?.value ?? '') ?? []
    const change = oneOf(DISGUISES, random)
    if (!text || !word || !change) return null
    text.replace(word, change(word))
    return `${text.field} ${text.where}: ${change(word)}`
  }),
  byRule('speech set as a quotation', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'speech'), random)
    const pair = oneOf(PAIRS, random)
    const content = [line?.entry.content].flat()[0]
    if (!line || !pair) return null
    setWords(
      pieces,
      line.at,
      line.words.replace(content, () => `${pair[0]}${content}${pair[1]}`),
    )
    line.entry.kind = 'quotation'
    line.entry.presentation = 'direct'
    line.entry.content = `${pair[0]}${content}${pair[1]}`
    return `${line.id}: ${pair.join('')}`
  }),
  byRule('a quotation set as speech', (pieces, random) => {
    const line = oneOf(quoted(pieces), random)
    if (!line) return null
    line.entry.kind = 'speech'
    line.entry.presentation = 'indirect'
    return line.id
  }),
  byRule('a quotation’s content cut', (pieces, random) => {
    const line = oneOf(quoted(pieces), random)
    if (!line) return null
    const content = [line.entry.content].flat()[0] as string
    const words = content.split(' ')
    if (words.length < 4) return null
    const cut = 1 + Math.floor(random() * (words.length - 2))
    const kept = random() < 0.5 ? words.slice(cut) : words.slice(0, cut)
    line.entry.content = kept.join(' ')
    return `${line.id}: ${kept.join(' ')}`
  }),
  byRule('a quotation in narration given to somebody else', (pieces, random) => {
    const persons = personsOf(pieces)
    const texts = linesOf(pieces, 'narration').filter(
      ({ words }) => /“/.test(words) && persons.some((name) => words.includes(name)),
    )
    const line = oneOf(texts, random)
    const from = line && persons.find((name) => line.words.includes(name))
    const to = oneOf(
      persons.filter((name) => !line?.words.includes(name)),
      random,
    )
    if (!line || !from || !to) return null
    setWords(pieces, line.at, line.words.replaceAll(from, to))
    for (const claim of line.entry.claims) claim.exact = claim.exact.replaceAll(from, to)
    return `${line.id}: ${to} for ${from}`
  }),
]
