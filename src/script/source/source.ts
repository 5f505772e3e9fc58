import { type Block, Blocks, branchAt, wholeInBraces } from './blocks.ts'
import { withoutComments } from './comments.ts'
import type { Place } from './place.ts'
import { type Divert, type InkTag, readStretch, type Stretch, unescaped } from './tags.ts'

export type InkKind =
  | 'blank'
  | 'knot'
  | 'include'
  | 'declaration'
  | 'todo'
  | 'logic'
  | 'choice'
  | 'gather'
  | 'divert'
  | 'tags'
  | 'words'

/** What stands outside the brackets of a choice. */
export interface Outside {
  readonly text: string
  readonly column: number
}

/** One line of ink source, with what ink makes of it. Columns count from 0. */
export interface InkLine {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly kind: InkKind
  /** The words of a line or choice, as ink prints them. */
  readonly text: string
  readonly raw: string
  readonly column: number
  readonly tags: readonly InkTag[]
  readonly divert: Divert | null
  /** The name of a knot or variable, or the file an INCLUDE names. */
  readonly name: string | null
  /** Where the comment after the line's code begins, or `null`. */
  readonly comment: number | null
  /** Whether that comment begins right after a letter or mark, as in an address. */
  readonly cut: boolean
  /** Where the line's code begins. */
  readonly start: number
  /** The mark before the words that ink takes for itself: a dash, star or plus. */
  readonly eaten: string | null
  /** For a choice: whether it has brackets, and what stands before and after them. */
  readonly bracketed: boolean
  readonly before: Outside | null
  readonly after: Outside | null
  readonly tagsAfter: readonly InkTag[]
  /** For a declaration: whether it is of a function that the game gives, which may have a fallback. */
  readonly external: boolean
}

type Read = Partial<Omit<InkLine, 'file' | 'line' | 'comment' | 'cut' | 'start'>> & {
  kind: InkKind
}

/** Reads a file of ink line by line, as far as a story's rules need. Never throws. */
export function readInk(file: string, source: string): InkLine[] {
  const { code, comments } = withoutComments(source)
  const commentOn = new Map<number, number>()
  const starts = lineStarts(code)
  let line = 0
  for (const { start } of comments) {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= start) line += 1
    if (!commentOn.has(line)) commentOn.set(line, start - (starts[line] ?? 0))
  }
  const blocks = new Blocks()
  return code.split('\n').map((text, index) => {
    const read = readLine(text.replace(/\r$/, ''), blocks.innermost)
    blocks.pass(text)
    const comment = commentOn.get(index) ?? null
    const cut = comment !== null && /\S/.test(text[comment - 1] ?? '')
    const start = text.length - text.trimStart().length
    return { ...EMPTY, ...read, file, line: index + 1, comment, cut, start }
  })
}

/** Where something stands in a line of ink, for a diagnostic. */
export const placeIn = (line: InkLine, column = line.column): Place => ({
  file: line.file,
  line: line.line,
  column: column + 1,
})

/** Whether a line says who speaks it. */
export const hasBy = ({ tags }: InkLine): boolean => tags.some(({ name }) => name === 'by')

const EMPTY = {
  text: '',
  raw: '',
  column: 0,
  tags: [],
  divert: null,
  name: null,
  eaten: null,
  bracketed: false,
  before: null,
  after: null,
  tagsAfter: [],
  external: false,
}

function lineStarts(code: string): number[] {
  const starts = [0]
  for (let at = code.indexOf('\n'); at !== -1; at = code.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const KEYWORDS: readonly (readonly [RegExp, InkKind])[] = [
  [/^={2,}\s*(?:function\s+)?([\p{L}\p{N}_]*)/u, 'knot'],
  [/^=\s*([\p{L}\p{N}_]*)/u, 'knot'],
  [/^INCLUDE\s+(.*?)\s*$/, 'include'],
  [/^(?:VAR|CONST|LIST|EXTERNAL)\s+([\p{L}\p{N}_]+)/u, 'declaration'],
  [/^TODO\b/, 'todo'],
  [/^~/, 'logic'],
]

function readLine(code: string, block: Block | null): Read {
  const column = code.length - code.trimStart().length
  const trimmed = code.trim()
  if (trimmed === '') return { kind: 'blank' }
  for (const [pattern, kind] of KEYWORDS) {
    const found = pattern.exec(trimmed)
    if (found)
      return { kind, column, name: found[1] ?? null, external: trimmed.startsWith('EXTERNAL') }
  }
  if (isLogic(trimmed.replaceAll('||', 'or'), block !== null)) return { kind: 'logic', column }
  const branch = block && branchAt(code, block)
  if (branch) return withWords(readStretch(code, branch, code.length), 'words')
  const whole = wholeInBraces(code)
  if (whole) return withWords(readStretch(code, whole.from, whole.to), 'words')
  const gather = /^\s*(?:-(?!>)\s*)+(?:\(\s*\w+\s*\)\s*)?/.exec(code)
  if (gather) return afterGather(code, column, gather[0].length)
  if (/^[*+]/.test(trimmed)) return readChoice(code, column)
  return withWords(readStretch(code, column, code.length), 'words')
}

/** Lines that only decide: braces without words, the branches of a block, threads. */
function isLogic(trimmed: string, inBlock: boolean): boolean {
  if (trimmed.startsWith('<-')) return true
  if (/^[{}]+$/.test(trimmed)) return true
  if (/^\{[^{}|]*:?$/.test(trimmed)) return true
  if (/^\{[^{}|:]*:\s*->[^{}|]*(?:\|\s*->[^{}|]*)?\}$/.test(trimmed)) return true
  return inBlock && /^-(?!>)[^:]*:\s*(?:->.*)?$/.test(trimmed)
}

function afterGather(code: string, column: number, end: number): Read {
  if (code.slice(end).trim() === '') return { kind: 'gather', column }
  if (/^[*+]/.test(code.slice(end))) return readChoice(code, end)
  const rest = withWords(readStretch(code, end, code.length), 'words')
  return rest.kind === 'words' ? { ...rest, eaten: '-' } : rest
}

function withWords(stretch: Stretch, kind: InkKind): Read {
  if (stretch.text !== '') return { kind, ...stretch }
  return { ...stretch, kind: stretch.tags.length > 0 ? 'tags' : 'divert' }
}

function readChoice(code: string, column: number): Read {
  const head = /^\s*(?:[*+]\s*)+(?:\(\s*\w+\s*\)\s*)?(?:\{[^}]*\}\s*)*/.exec(code.slice(column))
  const from = column + (head?.[0].length ?? 0)
  const eaten = code[column] ?? null
  const open = unescaped(code, '[', from, code.length)
  const close = open === -1 ? -1 : unescaped(code, ']', open, code.length)
  if (close === -1) return { ...readStretch(code, from, code.length), kind: 'choice', eaten }
  const before = readStretch(code, from, open)
  const inside = readStretch(code, open + 1, close)
  const after = readStretch(code, close + 1, code.length)
  return {
    ...inside,
    kind: 'choice',
    eaten,
    divert: after.divert,
    bracketed: true,
    before: outside(before),
    after: outside(after),
    tagsAfter: after.tags,
  }
}

const outside = ({ text, column }: Stretch): Outside | null =>
  text === '' ? null : { text, column }
