import { byRule, type Kind, ofAuthor } from './kind.ts'
import { type Data, linesOf, oneOf, type Pieces, personsOf } from './story.ts'
import { textsIn } from './texts.ts'

const members = ({ story }: Pieces, ...kinds: string[]): Data[] =>
  Object.values<Data>(story.cast).filter(({ kind }) => kinds.includes(kind))

/** A text of ours with a sentence more, wherever it must stand alike. */
const withMore = (
  fields: readonly string[],
  more: (pieces: Pieces, random: () => number) => string | null,
): Kind['change'] =>
  function change(pieces, random) {
    const text = oneOf(
      textsIn(pieces).filter(({ field }) => fields.includes(field)),
      random,
    )
    const words = more(pieces, random)
    if (!text || words === null) return null
    text.replace(text.value, `${text.value} ${words}`)
    return `${text.where} ${text.field}: ${words}`
  }

const OURS = ['own', 'own.note', 'support.why', 'disclosure.statement', 'about.text']

const CLAIMS = [
  'A transcript of it was shown to us.',
  'There is no doubt that this is a transcript.',
  'It is no less than the recording.',
  'It was taken down on the line.',
  'The stenogram has it.',
  'An interpreter kept the minutes of it.',
]

/** Ways with who is named, and with what texts of ours say of what was said. */
export const VOICES: readonly Kind[] = [
  byRule('a name that is somebody else’s given to a speaker too', (pieces, random) => {
    const one = oneOf(members(pieces, 'person'), random)
    const other = personsOf(pieces).find(
      (name) => name !== (one?.also?.[0] ?? one?.name.split(' ').at(-1)),
    )
    const form = oneOf([other ?? 'they', 'senior administration official', 'he'], random)
    if (!one || !form) return null
    one.also = [...(one.also ?? []), form]
    return `${one.name}: ${form}`
  }),
  ofAuthor('a voice named as what it is not', (pieces, random) => {
    const one = oneOf(members(pieces, 'person', 'institution', 'account', 'narrator'), random)
    if (!one) return null
    const who = one.name.split(',')[0]
    const forms: Record<string, string> = {
      person: `${who}, speaking`,
      institution: `${who}, as it was said`,
      account: 'What both of them signed, our summary',
      narrator: pieces.story.author.name,
    }
    // One that speaks by no record says nothing of any.
    if (one.kind === 'institution' && !one.record) return null
    one.name = forms[one.kind]
    return one.name
  }),
  byRule('a negation masked', (pieces, random) => {
    const lines = linesOf(pieces, 'speech').flatMap((line) => {
      const [word] = /\b(?:not|never|no|nobody|can’t|don’t|we’re not)\b/i.exec(line.words) ?? []
      return word === undefined ? [] : [{ ...line, word }]
    })
    const one = oneOf(lines, random)
    if (!one) return null
    one.entry['strong-language'] = [...(one.entry['strong-language'] ?? []), one.word]
    return `${one.id}: ${one.word}`
  }),
  ofAuthor(
    'words of speech given to their speaker in marks, as the author’s',
    withMore(OURS, (pieces, random) => {
      const line = oneOf(linesOf(pieces, 'speech'), random)
      const who = line && pieces.story.cast[line.by]
      if (!line || !who) return null
      const words = [line.entry.content].flat()[0].replace(/[.?!]$/, '')
      const author = pieces.story.author.name.split(' ').at(-1)
      const name = who.also?.[0] ?? who.name.split(' ').at(-1)
      return `${name}’s “${words}” is in the article by ${author}.`
    }),
  ),
  byRule(
    'a record claimed in a text beside the lines',
    withMore(
      ['narration', 'support.why', 'own.note', 'told.summary', 'source.form', 'about.text'],
      (_, random) => oneOf(CLAIMS, random),
    ),
  ),
  byRule('a record claimed by a choice', (pieces, random) => {
    const choice = oneOf(
      textsIn(pieces).filter(({ field }) => field === 'choice'),
      random,
    )
    const words = oneOf(['The recording', 'The tape', 'Moscow’s transcript'], random)
    if (!choice || !words) return null
    choice.replace(choice.value, words)
    return `${choice.value}: ${words}`
  }),
  ofAuthor('a reading said to be reviewed by a side, or in the future', (pieces, random) => {
    const review = JSON.parse(pieces.review)
    const name = oneOf(Object.keys(review.readings), random)
    if (!name) return null
    const { author, parties } = pieces.story
    const by = oneOf(
      [author.name, ...Object.values<Data>(parties).map((party) => party.name), null],
      random,
    )
    if (by === null) review.readings[name].date = '2199-01-01'
    else review.readings[name].by = `the office of ${by}`
    Object.assign(pieces, { review: JSON.stringify(review) })
    return `${name}: ${by ?? 'in the future'}`
  }),
  byRule('a report called the original, and nobody named', ({ sources }, random) => {
    const links = Object.values<Data>(sources).flatMap(({ links: all, citation }) =>
      all.filter(
        ({ role, address }: Data) => role === 'report' && address && address !== citation.URL,
      ),
    )
    const link = oneOf<Data>(links, random)
    if (!link) return null
    link.role = 'original'
    delete link.publisher
    return link.address
  }),
  ofAuthor('the limit loosened to nearly all', ({ story, lock }) => {
    const { source } = story.author
    const { words } = JSON.parse(lock).sources[source]
    // A text that short may be needed whole.
    if (words <= 300) return null
    story.limits[source] = words - 1
    return `${story.limits[source]}`
  }),
]
