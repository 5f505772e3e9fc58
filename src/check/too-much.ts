import { type Fault, fault, topOf } from './diagnostic.ts'

/** Most characters of one file: some ten thousand lines with their sourcing. */
export const MOST_CHARACTERS = 8_000_000
/** Most characters, and most tags, of one line of ink: its compiler takes quadratic time. */
const LONGEST_INK_LINE = 20_000
const MOST_TAGS = 40
/** Beyond this many open brackets, YAML's and ink's parsers run out of time or memory. */
const DEEPEST = 40

/** What makes a file too large or too deeply nested to be handed to a parser. */
export function tooMuch(name: string, text: string): Fault[] {
  const help = 'A story is smaller than this; split the script with INCLUDE, or mend the file.'
  if (text.length > MOST_CHARACTERS)
    return [fault(topOf(name), overLimit('the file has', text.length, MOST_CHARACTERS), help)]
  for (const [index, line] of text.split('\n').entries()) {
    const excess = name.endsWith('.ink') ? inkExcess(line) : yamlExcess(line)
    if (excess) return [fault({ file: name, line: index + 1, column: 1 }, excess, help)]
  }
  const deep = deepAt(text)
  return deep === null
    ? []
    : [fault({ file: name, ...deep }, `more than ${DEEPEST} brackets are open here`, help)]
}

const overLimit = (what: string, length: number, most: number): string =>
  `${what} ${length.toLocaleString('en')} characters, more than ${most.toLocaleString('en')}`

function inkExcess(line: string): string | null {
  if (line.length > LONGEST_INK_LINE)
    return overLimit('the line has', line.length, LONGEST_INK_LINE)
  if (line.split('#').length > MOST_TAGS) return `the line has more than ${MOST_TAGS} tags`
  return line.split('(').length > DEEPEST ? `the line opens more than ${DEEPEST} brackets` : null
}

function yamlExcess(line: string): string | null {
  const marks = /^[\s?:-]*/.exec(line)?.[0] ?? ''
  return marks.replace(/\s/g, '').length > DEEPEST
    ? `more than ${DEEPEST} lists or keys open in one line`
    : null
}

/** Counts brackets without minding quotation marks: only a broken or hostile file has so many. */
function deepAt(text: string): { line: number; column: number } | null {
  let open = 0
  let line = 1
  let start = 0
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i]
    if (letter === '\n') {
      line += 1
      start = i + 1
    } else if (letter === '[' || letter === '{') open += 1
    else if ((letter === ']' || letter === '}') && open > 0) open -= 1
    if (open > DEEPEST) return { line, column: i - start + 1 }
  }
  return null
}
