import { byRule, type Kind } from './kind.ts'
import { type Data, linesOf, oneOf, type Pieces, setWords } from './story.ts'
import { accountsOf } from './texts.ts'

const ofEvent = (pieces: Pieces) =>
  linesOf(pieces, 'speech', 'quotation').filter(
    ({ entry }) => Object.keys(entry.support ?? {}).length > 0,
  )

/** Where the scene that holds a line of the script begins. */
const sceneTagBefore = ({ ink }: Pieces, at: number): number =>
  ink.slice(0, at).findLastIndex((line) => line.startsWith('# scene:'))

/** Lines of the event that have a scene tag of their own, and that nothing else names. */
const movable = (pieces: Pieces) => {
  const { story, lesson } = pieces
  const named = JSON.stringify([story.opening ?? {}, lesson.plans ?? [], lesson.items ?? []])
  const lines = ofEvent(pieces).filter(({ id }) => !named.includes(`"${id}"`))
  const tags = ofEvent(pieces).map(({ at }) => sceneTagBefore(pieces, at))
  return lines.filter(
    ({ at }) => tags.filter((tag) => tag === sceneTagBefore(pieces, at)).length === 1,
  )
}

const SILENT = 'Silent on this in the reports we read.'

/** Ways with which lines make up the event, and what stands between them. */
export const EVENT: readonly Kind[] = [
  byRule('a line of the event moved to another scene', (pieces, random) => {
    const line = oneOf(movable(pieces), random)
    const other = oneOf(
      Object.keys(pieces.story.scenes).filter(
        (id) => id !== pieces.story.event.scene && !pieces.story.scenes[id].hindsight,
      ),
      random,
    )
    if (!line || !other) return null
    pieces.ink[sceneTagBefore(pieces, line.at)] = `# scene:${other}`
    return `${line.id}: ${other}`
  }),
  byRule('a quotation from elsewhere put into the event', (pieces, random) => {
    const { event } = pieces.story
    const line = oneOf(
      linesOf(pieces, 'quotation').filter(({ entry }) => !entry.support),
      random,
    )
    if (!line) return null
    line.entry.support = Object.fromEntries(
      event.records.map((id: string) => [id, { how: 'silent', summary: SILENT }]),
    )
    pieces.ink.splice(line.at, 1, `# scene:${event.scene}`, pieces.ink[line.at] ?? '')
    return line.id
  }),
  byRule('a remark or direction of ours put between the lines of the event', (pieces, random) => {
    const line = oneOf(ofEvent(pieces), random)
    const words = oneOf(
      ['A long silence; a hand strikes a desk.', 'The older man laughs, and lets it go.'],
      random,
    )
    const entry = oneOf([{ kind: 'direction' }, { kind: 'narration', ours: true }], random)
    if (!line || !words || !entry) return null
    pieces.ink.splice(line.at, 0, `${words} # id:put-between # by:narrator`)
    pieces.sourcing['put-between'] = { ...entry }
    return `${line.id}: ${entry.kind}`
  }),
  byRule('an article made a record of the event', ({ story, sources }, random) => {
    const record = oneOf<string>(story.event.records, random)
    if (!record) return null
    sources[record].kind = random() < 0.5 ? 'article' : 'broadcast'
    return record
  }),
  byRule('the account of one record left out', (pieces, random) => {
    const told = linesOf(pieces, 'account').filter(
      ({ entry }) =>
        pieces.story.event.records.flatMap((record: string) => accountsOf(pieces, entry.of, record))
          .length > 2,
    )
    const line = oneOf(told, random)
    if (!line) return null
    pieces.ink.splice(line.at, 1)
    delete pieces.sourcing[line.id]
    return line.id
  }),
  byRule('one summary for two lines', (pieces, random) => {
    const record = oneOf<string>(pieces.story.event.records, random) ?? ''
    const speaking = ofEvent(pieces).filter(
      ({ entry }) => !['silent', 'contradicts'].includes(entry.support[record]?.how),
    )
    const one = oneOf(speaking, random)
    const other = oneOf(
      speaking.filter(({ id }) => id !== one?.id),
      random,
    )
    if (!one || !other) return null
    const { summary } = one.entry.support[record]
    other.entry.support[record].summary = summary
    for (const { at } of accountsOf(pieces, other.id, record)) setWords(pieces, at, summary)
    return `${record}: ${one.id} and ${other.id}`
  }),
  byRule('a way on that leads past a line of the event', (pieces, random) => {
    const ways = pieces.ink.flatMap((line, at) => {
      const to = /# go-on\] -> (\w+)$/.exec(line)?.[1]
      return to === undefined ? [] : [{ at, to }]
    })
    const i = Math.floor(random() * (ways.length - 1))
    const [way, next] = [ways[i], ways[i + 1]]
    if (!way || !next) return null
    const line = pieces.ink[way.at] ?? ''
    pieces.ink.splice(
      way.at,
      1,
      `* [What was answered # id:answered-${i}] -> ${way.to}`,
      line.replace(`-> ${way.to}`, `-> ${next.to}`),
    )
    return `past ${way.to}`
  }),
  byRule('a count of lines put otherwise', (pieces, random) => {
    const line = oneOf(
      linesOf(pieces, 'narration').filter(({ words }) =>
        /^(?:Two|Five|For one) of the/.test(words),
      ),
      random,
    )
    const number = oneOf(['Three', 'Six', 'Seven'], random)
    if (!line || !number) return null
    const change = (text: string) => text.replace(/^(?:Two|Five|For one)(?= of the)/, number)
    setWords(pieces, line.at, change(line.words))
    for (const claim of line.entry.claims) claim.exact = change(claim.exact)
    return `${line.id}: ${number}`
  }),
  byRule('silence in what a claim rests on made speech', (pieces, random) => {
    const claims = linesOf(pieces, 'narration').flatMap(({ id, entry }) =>
      (entry.claims ?? []).flatMap((claim: Data) =>
        /\bdoes not mention\b/.test(claim.exact)
          ? claim.passages
              .filter(({ source }: Data) => pieces.story.event.records.includes(source))
              .map((passage: Data) => ({ id, passage }))
          : [],
      ),
    )
    const one = oneOf<Data>(claims, random)
    if (!one) return null
    one.passage.summary = 'Putin warned of a break.'
    return one.id
  }),
]
