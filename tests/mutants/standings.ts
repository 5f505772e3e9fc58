import type { Random } from '../../src/lesson/questions/random.ts'
import { byJudgement, byRule, type Kind } from './kind.ts'
import { type Data, linesOf, oneOf, type Pieces, setWords } from './story.ts'
import { accountsOf } from './texts.ts'

interface Standing {
  readonly line: string
  readonly record: string
  readonly support: Data
  /** Whether the line is in this record's own words, which it then has verbatim. */
  readonly isTeller: boolean
}

const standings = (pieces: Pieces): Standing[] =>
  linesOf(pieces, 'speech', 'quotation').flatMap(({ id, entry }) =>
    Object.entries<Data>(entry.support ?? {}).map(([record, support]) => ({
      line: id,
      record,
      support,
      isTeller: (entry.passages ?? []).some(({ source }: Data) => source === record),
    })),
  )

const called = (from: readonly string[], to: readonly string[]): Kind['change'] =>
  function change(pieces, random) {
    const one = oneOf(
      standings(pieces).filter(
        ({ support, isTeller }) =>
          from.includes(support.how) && !(isTeller && to.includes('verbatim')),
      ),
      random,
    )
    const how = oneOf(to, random)
    if (!one || !how) return null
    const was = one.support.how
    one.support.how = how
    return `${one.line} ${one.record}: ${was} called ${how}`
  }

/** Gives a support another summary, on its account lines too. */
function setSummary(pieces: Pieces, { line, record, support }: Standing, summary: string): void {
  support.summary = summary
  for (const { at } of accountsOf(pieces, line, record)) setWords(pieces, at, summary)
}

const summarised =
  (forms: readonly string[]): Kind['change'] =>
  (pieces: Pieces, random: Random) => {
    const one = oneOf(standings(pieces), random)
    const summary = oneOf(forms, random)
    if (!one || !summary) return null
    one.support.how = 'states'
    setSummary(pieces, one, summary)
    return `${one.line} ${one.record}: ${summary}`
  }

function swapped(pieces: Pieces, one: Standing, other: Standing): string {
  const held = one.support.summary
  setSummary(pieces, one, other.support.summary)
  setSummary(pieces, other, held)
  return `${one.line} ${one.record}, ${other.line} ${other.record}`
}

const isSilent = ({ support }: Standing): boolean => support.how === 'silent'

/** Ways with how a record stands to a line. */
export const STANDINGS: readonly Kind[] = [
  byRule(
    'silence called a statement',
    called(['silent'], ['states', 'in-part', 'verbatim', 'consistent']),
  ),
  byRule('a statement called silence', called(['states', 'in-part', 'verbatim'], ['silent'])),
  byRule('a statement called verbatim', called(['states', 'in-part', 'consistent'], ['verbatim'])),
  byRule('silence called a denial', called(['silent'], ['contradicts'])),
  byJudgement(
    'in part or consistent called a statement',
    called(['in-part', 'consistent'], ['states']),
  ),
  byJudgement('a denial called a statement', called(['contradicts'], ['states', 'in-part'])),
  byRule('the summaries of a silent record and one that speaks swapped', (pieces, random) => {
    const one = oneOf(standings(pieces).filter(isSilent), random)
    const other = oneOf(
      standings(pieces).filter((two) => !isSilent(two)),
      random,
    )
    return one && other ? swapped(pieces, one, other) : null
  }),
  byJudgement('the summaries of two records that speak swapped', (pieces, random) => {
    const speaking = standings(pieces).filter((one) => !isSilent(one))
    const one = oneOf(speaking, random)
    const other = oneOf(
      speaking.filter(({ support }) => support.summary !== one?.support.summary),
      random,
    )
    return one && other ? swapped(pieces, one, other) : null
  }),
  byRule(
    'a summary that speaks in the first or second person',
    summarised([
      'We can promise you nothing.',
      'I will not go to war over this.',
      'You have my promise.',
      'Our answer is no.',
      'Do as you like, but leave us out.',
    ]),
  ),
  byRule(
    'a summary that is an order',
    summarised([
      'Stay out of Ukraine.',
      'Do not close the slip.',
      'Never put rockets near the border.',
      'Keep the ferry running, or else!',
      'Let nobody cross the border.',
    ]),
  ),
  byRule('a support dropped', (pieces, random) => {
    const one = oneOf(standings(pieces), random)
    if (!one) return null
    delete pieces.sourcing[one.line].support[one.record]
    return `${one.line} ${one.record}`
  }),
  byRule('an account line that says more than its summary', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'account'), random)
    if (!line) return null
    setWords(pieces, line.at, line.words.replace(/\.$/, ', in so many words.'))
    return line.id
  }),
  byRule('an account line of another record', (pieces, random) => {
    const line = oneOf(linesOf(pieces, 'account'), random)
    const record = oneOf(
      pieces.story.event.records.filter((id: string) => id !== line?.entry.record),
      random,
    ) as string | null
    if (!line || !record) return null
    line.entry.record = record
    return `${line.id}: ${record}`
  }),
  byJudgement('a word of a summary turned to its opposite', (pieces, random) => {
    const one = oneOf(
      standings(pieces).filter(({ support }) => /\b(?:not|no|could|would)\b/.test(support.summary)),
      random,
    )
    if (!one) return null
    const summary = one.support.summary as string
    setSummary(
      pieces,
      one,
      /\b(?:not|no) /.test(summary)
        ? summary.replace(/\b(?:not|no) /, '')
        : summary.replace(/\b(could|would)\b/, '$1 not'),
    )
    return `${one.line} ${one.record}: ${one.support.summary}`
  }),
]
