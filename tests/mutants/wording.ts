import { byRule, type Kind } from './kind.ts'
import { type Data, linesOf, oneOf, type Pieces, personsOf, setWords, wordsIn } from './story.ts'
import { accountsOf, textsIn } from './texts.ts'

const WEAK = ['rumour', 'hearsay', 'anonymous', 'analysis', 'imagination', 'unsourced']

/** A line of narration whose first claim is of one of the given kinds. */
const narrated = (pieces: Pieces, random: () => number, ...kinds: string[]) =>
  oneOf(
    linesOf(pieces, 'narration').filter(({ entry }) => kinds.includes(entry.claims?.[0]?.kind)),
    random,
  )

/** Makes a line of narration one claim of these words, of the kind and passages that its first had. */
function retell(pieces: Pieces, line: ReturnType<typeof narrated>, words: string): string | null {
  if (!line) return null
  const [claim] = line.entry.claims
  setWords(pieces, line.at, words)
  line.entry.claims = [{ ...claim, exact: words.replace(/\.$/, '') }]
  return `${line.id} (${claim.kind}): ${words}`
}

/** A text of ours in one of the fields with a sentence more. */
const withMore = (fields: readonly string[], forms: readonly string[]): Kind['change'] =>
  function change(pieces, random) {
    const text = oneOf(
      textsIn(pieces).filter(({ field }) => fields.includes(field)),
      random,
    )
    const form = oneOf(forms, random)
    if (!text || !form) return null
    text.replace(text.value, `${text.value.replace(/[.!?]?$/, '.')} ${form}`)
    return `${text.where} ${text.field}: ${form}`
  }

const BESIDE = ['own.note', 'support.why', 'disclosure.statement', 'about.text', 'source.note']
const LABELS = [
  'subtitle',
  'author.tells',
  'scene.title',
  'source.form',
  'disclosure.makers',
  'choice',
]

/** Gives the summary of an account other words, in the script too. */
function resummed(pieces: Pieces, random: () => number, words: (id: string) => string | null) {
  const all = linesOf(pieces, 'speech').flatMap(({ id, entry }) =>
    Object.entries<Data>(entry.support)
      .filter(([, { how }]) => how === 'states')
      .map(([record, one]) => ({ id, record, one })),
  )
  const found = oneOf(all, random)
  const summary = found ? words(found.id) : null
  if (!found || summary === null) return null
  const { one, id, record } = found
  for (const line of accountsOf(pieces, id, record)) setWords(pieces, line.at, summary)
  one.summary = summary
  return `${id}, ${record}: ${summary}`
}

const partyOf = ({ story }: Pieces, random: () => number) =>
  oneOf(Object.entries<Data>(story.parties), random)

/** Ways with how a thing is worded, and not with what it rests on. */
export const WORDING: readonly Kind[] = [
  byRule('a weak claim told as a plain fact', (pieces, random) =>
    retell(pieces, narrated(pieces, random, ...WEAK), 'That was the reason for it all.'),
  ),
  byRule('a weak claim with a word of confirmation', (pieces, random) => {
    const line = narrated(pieces, random, ...WEAK)
    const how = oneOf(['as is confirmed', 'by all accounts', 'undoubtedly', 'for certain'], random)
    return line && retell(pieces, line, `${line.entry.claims[0].exact}, ${how}`)
  }),
  byRule('what a record says told as a fact', (pieces, random) =>
    retell(pieces, narrated(pieces, random, 'record'), 'It was put plainly that evening.'),
  ),
  byRule('what somebody says told as a remark of ours', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'narration'), random)
    const who = oneOf([...personsOf(pieces), 'Their aides', 'Officials', 'Her sources'], random)
    const verb = oneOf(
      ['say so', 'have said it', 'confirmed it', 'bear it out', 'told her'],
      random,
    )
    if (!line || !who || !verb) return null
    const words = `${who} ${verb}.`
    setWords(pieces, line.at, `${line.words} ${words}`)
    line.entry.claims = [...(line.entry.claims ?? []), { exact: words, kind: 'ours', passages: [] }]
    return `${line.id}: ${words}`
  }),
  byRule(
    'a silence told as consent',
    withMore(BESIDE, [
      'Nobody has denied it.',
      'The other side does not dispute it.',
      'There was no objection.',
      'Silence is consent.',
      'It was never contradicted.',
    ]),
  ),
  byRule('words of the event given to a speaker as his own', (pieces, random) => {
    const who = oneOf(personsOf(pieces), random)
    const what = oneOf(['words are', 'refusal is', 'profanity is said to be'], random)
    return withMore(['own.note'], [`The ${what} ${who}’s own.`])(pieces, random)
  }),
  byRule('a summary in another language', (pieces, random) =>
    resummed(pieces, random, () =>
      oneOf(
        [
          'Es war aus, und das ist nicht mehr zu ändern.',
          'Nous n’avons pas de fusées là-bas, et il n’y en aura pas.',
          'No es posible, y no hay más que hablar de eso.',
          'Non è possibile, e questo è tutto quello che si può dire.',
        ],
        random,
      ),
    ),
  ),
  byRule('a summary that is the line itself', (pieces, random) =>
    resummed(pieces, random, (id) => {
      const line = wordsIn(pieces).find((one) => one.id === id)
      return line ? line.words.replace(/!/g, '.') : null
    }),
  ),
  byRule('a claim for which all that it rests on is silent', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'narration'), random)
    const who = oneOf(personsOf(pieces), random)
    const [source] = pieces.story.event.records
    if (!line || !who) return null
    setWords(pieces, line.at, `${who} sat at a desk.`)
    const passages = [{ source, summary: 'Does not say where, in what we read.' }]
    line.entry.claims = [{ exact: `${who} sat at a desk`, kind: 'ours', passages }]
    return `${line.id}: ${who}`
  }),
  byRule('a party named as both, or with the other', (pieces, random) => {
    const party = partyOf(pieces, random)
    const names = Object.values<Data>(pieces.story.parties).map(({ name }) => name)
    const name = oneOf(['Both sides', 'Everybody', 'Each of them', names.join(' and ')], random)
    if (!party || !name) return null
    party[1].name = name
    return name
  }),
  byRule('the narrator or a quoted voice named as both sides', (pieces, random) => {
    const one = oneOf(
      Object.values<Data>(pieces.story.cast).filter(
        ({ kind }) => kind === 'narrator' || kind === 'institution',
      ),
      random,
    )
    const names = Object.values<Data>(pieces.story.parties).map(({ name }) => name)
    const name = oneOf(['Both sides', 'Everybody', names.join(' and ')], random)
    if (!one || !name) return null
    one.name = name
    return name
  }),
  byRule('a party’s adjective made a verdict', (pieces, random) => {
    const party = partyOf(pieces, random)
    const adjective = oneOf(['undisputed', 'word-for-word', 'confirmed', 'trustworthy'], random)
    if (!party || !adjective) return null
    party[1].adjective = adjective
    return adjective
  }),
  byRule('a record issued by two sides at once', (pieces, random) => {
    const id = oneOf<string>(pieces.story.event.records, random)
    const names = Object.values<Data>(pieces.story.parties).map(({ name }) => name)
    if (!id) return null
    pieces.sources[id].issuer = names.join(' and ')
    return `${id}: ${pieces.sources[id].issuer}`
  }),
  byRule('a record given to a speaker of the event', (pieces, random) => {
    const id = oneOf<string>(pieces.story.event.records, random)
    const person = oneOf(
      Object.values<Data>(pieces.story.cast).filter(
        ({ kind, name }) => kind === 'person' && !/\bof\b/.test(name),
      ),
      random,
    )
    if (!id || !person) return null
    pieces.sources[id].issuer = person.name
    return `${id}: ${person.name}`
  }),
  byRule('a source on background that tells by whom', (pieces, random) => {
    const source = oneOf(
      Object.values<Data>(pieces.sources).filter(({ terms }) => /background/.test(terms)),
      random,
    )
    const who = oneOf(personsOf(pieces), random)
    if (!source || !who) return null
    if (random() < 0.5) source.citation.author = [{ given: 'Jo', family: 'Vane' }]
    else source.form = `spoken, by ${who}’s only secretary`
    return source.name
  }),
  byRule('a report called the official text', (pieces, random) => {
    const link = oneOf(
      Object.values<Data>(pieces.sources)
        .flatMap(({ links }) => links)
        .filter(({ role }: Data) => role === 'report'),
      random,
    )
    const what = oneOf(['official text', 'complete wording', 'authorised translation'], random)
    if (!link || !what) return null
    link.publisher = `The Digest, ${what}`
    return link.publisher
  }),
  byRule('a translation not told as one', ({ story, sources }) => {
    const one = Object.values<Data>(story.cast).find(
      ({ record }) => sources[record]?.citation.language,
    )
    if (!one) return null
    one.name = one.name.replace(/ in translation/, '')
    return one.name
  }),
  byRule(
    'what was said called certain, checked or the same in a title or label',
    withMore(LABELS, [
      'It is fact-checked.',
      'That is beyond doubt.',
      'It is as good as certain.',
      'Signed off in the capital.',
      'The proof.',
      'It is told word-for-word.',
      'She established it.',
    ]),
  ),
  byRule(
    'what was said called certain or borne out in a text of ours',
    withMore(BESIDE, [
      'The accounts settle what was said.',
      'They bear the order out.',
      'It is as good as certain.',
      'That is established.',
      'It was checked line by line with the office.',
      'It is beyond doubt.',
    ]),
  ),
  byRule('a title that is the event, or its words', (pieces, random) => {
    const scene = oneOf(Object.values<Data>(pieces.story.scenes), random)
    const names = personsOf(pieces).slice(0, 2).join(' and ')
    const title = oneOf(
      ['What was said', 'What they said', 'The call itself', `What ${names} told each other`],
      random,
    )
    if (!scene || !title) return null
    scene.title = title
    return title
  }),
  byRule(
    'what one side says lent to both',
    withMore(
      [...LABELS, ...BESIDE],
      ['It comes from both ends.', 'As both capitals have it.', 'She has it from both sides.'],
    ),
  ),
  byRule('what fine print means turned round', ({ story }, random) => {
    if (!story.opening) return null
    const form = oneOf(
      ['Fine means that it is firm.', 'Fine means that he did say it.', ''],
      random,
    )
    story.opening.sentence = story.opening.sentence.replace(/Fine means.*/i, form ?? '')
    return story.opening.sentence
  }),
  byRule('a direction that takes fine print for the truth', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'direction'), random)
    if (!line) return null
    setWords(pieces, line.at, 'Each is printed as finely as the line is true.')
    return line.id
  }),
  byRule('speech by a colon, a dative or a passive', function change(pieces, random) {
    const [one, other] = personsOf(pieces)
    const form = oneOf(
      [
        `${one}’s answer came at once: not possible.`,
        `${one} to ${other}, quite plainly: no war.`,
        `The paint was called worthless by him.`,
      ],
      random,
    )
    return form && withMore(['own.note', 'support.why', 'about.text'], [form])(pieces, random)
  }),
]
