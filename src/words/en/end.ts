import { capital } from '../capital.ts'
import { numberWord } from '../counted.ts'

const verb = (several: boolean, one: string, more: string): string => (several ? more : one)

/** How many lines, at the head of a sentence. @param of how many there are in all; 0 leaves it out */
function lines(count: number, of: number): string {
  if (of === 0) return capital(numberWord(count))
  if (of === 1) return 'The one line'
  if (count === of) return of === 2 ? 'Both lines' : `All ${numberWord(of)} lines`
  return `${capital(numberWord(count))} of the ${numberWord(of)} lines`
}

const it = (several: boolean): string => verb(several, 'it', 'them')

/**
 * What so many lines rest on, each a sentence's predicate. `names` is a list already joined; `several`
 * tells whether more than one line is spoken of.
 */
const rests = {
  allSides(count: number, several: boolean): string {
    const all = count === 2 ? 'both' : `all ${numberWord(count)}`
    return `${verb(several, 'has', 'have')} ${all} sides behind ${it(several)}`
  },
  alone: (names: string, several: boolean) => `${verb(several, 'rests', 'rest')} on ${names} alone`,
  on: (names: string, several: boolean) => `${verb(several, 'rests', 'rest')} on ${names}`,
  disputed: (names: string, sides: number, several: boolean) =>
    `${verb(several, 'is', 'are')} disputed: ${names} ${verb(sides > 1, 'states', 'state')} ${it(several)}`,
  contradict: (names: string, sides: number, several: boolean) =>
    `${names} ${verb(sides > 1, 'contradicts', 'contradict')} ${it(several)}`,
  contradictedBy: (names: string, several: boolean) =>
    `${verb(several, 'is', 'are')} contradicted by ${names} and stated by no side`,
  onlyInPart: (names: string) => `${names} only in part`,
  partOnly: (names: string, several: boolean) =>
    `${verb(several, 'is', 'are')} given only in part, by ${names}`,
  divides: (names: string, several: boolean) =>
    `${verb(several, 'divides', 'divide')} the accounts of ${names}`,
  nothing: (several: boolean, beside: boolean) =>
    `${verb(several, 'is', 'are')} in no account ${beside ? 'of any side' : 'we found'}`,
  and: (predicate: string) => `and ${predicate}`,
}

/** The end screen. */
export const end = {
  sum: { lines, rests },
  lines: 'The lines, and what attests each',
  places: (left: string, right: string) => `Left: ${left}. Right: ${right}.`,
  paragraph: 'The whole paragraph',
  paragraphKey: (work: string) => `As ${work} prints it. Marked: what the caption set large.`,
  next: 'Where to go next',
  guess: (names: string) => `You guessed: ${names}.`,
  guesses: { both: 'both sides', all: 'all sides', none: 'no side' },
  compare: 'Who said what',
  tellings: 'As the accounts tell it',
  ofLine: 'This line, as the accounts tell it',
  differ: 'Where the accounts differ on it',
  test: 'Test yourself',
  teach: 'Teach it',
  embed: 'Put it into a page',
  source: (work: string) => `Read ${work}`,
}
