import { numberWord } from '../counted.ts'
import { called } from '../named.ts'

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const verb = (several: boolean, one: string, more: string): string => (several ? more : one)

/** Clauses joined as an English sentence joins them: “a, and b”, “a, b, and c”. */
function clauses(all: readonly string[], last: string): string {
  const [final, ...others] = [...all].reverse()
  if (final === undefined) return ''
  return others.length === 0 ? final : `${others.reverse().join(', ')}, ${last} ${final}`
}

interface Counts {
  readonly full: number
  readonly partial: number
  readonly divided: number
  readonly against: number
}

/** Lines by their numbers, joined; empty where there are none. */
export type Numbers = Readonly<Record<keyof Counts, string>>

/** So many of so many lines, as the object of a sentence. */
function lines(count: number, of: number): string {
  if (count === of) return of === 2 ? 'both lines' : `all ${numberWord(of)} lines`
  return `${count === 0 ? 'none' : numberWord(count)} of the ${numberWord(of)} lines`
}

/** How the one line that there is is told, as a predicate. */
function oneLine({ full, partial, divided, against }: Counts, several: boolean): string {
  const tell = verb(several, 'tells', 'tell')
  if (full > 0) return `${tell} the one line`
  if (partial > 0) return `${tell} the one line in part`
  if (against > 0) return `${verb(several, 'contradicts', 'contradict')} the one line`
  return divided > 0 ? 'disagree on the one line' : `${tell} nothing of the one line`
}

/**
 * How many lines are told, and how, as a predicate.
 * @param of how many lines there are; 0 where it was said before
 * @param several whether several accounts tell them
 */
function told(counts: Counts, of: number, several: boolean): string {
  if (of === 1) return oneLine(counts, several)
  const { full, partial, divided, against } = counts
  const count = of === 0 ? numberWord(full).replace(/^no$/, 'none') : lines(full, of)
  const parts = [
    `${verb(several, 'tells', 'tell')} ${count}`,
    ...(partial > 0 ? [`${numberWord(partial)} in part`] : []),
    ...(against > 0
      ? [`${verb(several, 'contradicts', 'contradict')} ${numberWord(against)}`]
      : []),
    ...(divided > 0 ? [`disagree on ${numberWord(divided)}`] : []),
  ]
  return clauses(parts, full === 0 && parts.length === 2 ? 'but' : 'and')
}

/** The words of the page that plays an event as each side tells it. */
export const tellingsWords = {
  title: (event: string) => `${event}, as the accounts tell it`,
  /**
   * @param sides how many sides have plates
   * @param cited where the lines were published, with their author; `null` where the accounts alone tell them
   */
  lead(sides: number, cited: string | null): string {
    const whose = cited === null ? '' : `The lines are from ${cited}. `
    const ours = `${whose}Choose whose account of each line to read: it is our summary, and nobody in the picture speaks it.`
    if (sides === 0) return ours
    const silent = 'where its accounts have nothing of a line, its part of the picture empties.'
    return sides === 1
      ? `${ours} The finer the picture, the better that side’s accounts support the line. In its own telling, ${silent}`
      : `${ours} Each part of the picture stays one side’s: the finer, the better its own accounts support the line. Choose a side, and ${silent}`
  },
  toKey: 'How to read the picture',
  whose: 'Whose telling',
  accountsOf: (party: string) => `${party}’s accounts`,
  view: { name: 'How many at once', one: 'One telling', all: 'All at once' },
  cards: 'All tellings of this line',
  steps: 'Lines of the event',
  position: (number: number, of: number) => `Line ${number} of ${of}`,
  again: 'From the first line',
  ours: 'Our summary. Nobody in the picture speaks it.',
  /** @param accounts each by its name and form, already joined */
  from: (accounts: string) => `From: ${accounts}.`,
  account: (name: string, form: string) => (form ? `${name} (${form})` : name),
  theLine: (tells: string) => `The line, ${tells}:`,
  silent: {
    party: (party: string) =>
      `${party}’s accounts do not mention this line, in the reports we read.`,
    unsided: 'The accounts of no side do not mention this line, in the reports we read.',
    record: 'This account does not mention the line, in the reports we read.',
  },
  silence: 'Silence is not denial.',
  /** Beside what the other accounts of a side have. */
  alsoSilent: (names: string) => `Silent on it, in the reports we read: ${names}.`,
  compatible: {
    party: (party: string) =>
      `No account of ${party}’s that we read gives this as said. One leaves room for it:`,
    unsided:
      'Of the accounts of no side, none that we read gives this as said. One leaves room for it:',
    record: 'This account does not give the line as said. It leaves room for it:',
  },
  unseen: {
    party: (party: string) =>
      `A part of ${party}’s accounts was not seen here: what it has of this line we do not know.`,
    unsided: 'A part of these accounts was not seen here: what it has of this line we do not know.',
    record: 'That part of this account was not seen here: what it has of this line we do not know.',
  },
  order: {
    /** @param work what the author’s own text is: “the article”; `null` where there is none */
    all: (work: string | null) =>
      `${work === null ? 'The order of the lines is ours.' : `The lines stand in the order of ${work}.`} No account that we read gives an order to all of them.`,
    /** The same beside a line’s number. */
    short: (work: string | null) =>
      work === null ? 'in an order of ours' : `in the order of ${work}`,
    partlyGiven: 'in part in the order of this account',
    given: (record: string) =>
      `Some lines stand here in the order of this account (${record}). For the rest it gives none that we read.`,
    note: (record: string, summary: string) =>
      `Another order, in ${record}, our summary: ${summary}`,
    own: (summary: string) => `The order of this account, our summary: ${summary}`,
  },
  end: 'What the tellings come to',
  finding: {
    first: (name: string, predicate: string) => `${name}’s accounts ${predicate}.`,
    other: (name: string, predicate: string) => `${name}’s ${predicate}.`,
    record: (name: string, predicate: string) => `${name} ${predicate}.`,
    told,
    untold(count: number, sides: number): string {
      const tells = sides === 2 ? 'neither tells' : 'none of them tells'
      return `${capital(numberWord(count))} ${count === 1 ? 'line' : 'lines'} ${tells}.`
    },
    /** Before the lines that no side tells. */
    these: (count: number, sides: number) =>
      `${count === 1 ? 'The line' : 'The lines'} that ${sides === 2 ? 'neither tells' : 'none of them tells'}:`,
    /** Which lines a side's accounts tell, each by its number. */
    which: (name: string, numbers: Numbers): string => {
      const told = [
        ...(numbers.full ? [`lines ${numbers.full}`] : []),
        ...(numbers.partial ? [`in part ${numbers.partial}`] : []),
        ...(numbers.against ? [`contradicted ${numbers.against}`] : []),
        ...(numbers.divided ? [`divided on ${numbers.divided}`] : []),
      ]
      return `${name}: ${told.length > 0 ? told.join('; ') : 'none'}.`
    },
    counted: 'Lines are counted, not statements: two lines may rest on the same one.',
  },
  everyLine: 'Every line, as the accounts tell it',
  toPlay: 'This line in the play',
  toTable: 'This line in the table',
  toCompare: 'The table of lines and accounts',
  noScript: 'Scripts are off, so nothing plays. Every telling stands here as text.',
  noSuchTelling: (name: string) => `There is no telling${called(name)} here.`,
  noSuchLine: (name: string) => `There is no line of the event${called(name)} here.`,
  where: 'the address that named it',
  todo: 'Choose one of those that are shown.',
}
