/** A tag as it stands in the source; `column` counts from 0 within its line. */
export interface InkTag {
  /** `id` in `# id:no-rockets`; the whole tag where there is no colon. */
  readonly name: string
  /** What follows the colon, or `null`. */
  readonly value: string | null
  readonly column: number
}

/** A stretch of one line of code: words first, then tags, then a divert. */
export interface Stretch {
  /** The words as ink prints them: escapes undone, white space collapsed, trimmed. */
  readonly text: string
  /** The words as they stand in the source, trimmed. */
  readonly raw: string
  readonly column: number
  readonly tags: readonly InkTag[]
  readonly divert: Divert | null
}

export interface Divert {
  readonly to: string
  readonly column: number
}

/** Reads words, tags and divert from `code` between two columns. */
export function readStretch(code: string, from: number, to: number): Stretch {
  const arrow = unescaped(code, '->', from, to)
  const end = arrow === -1 ? to : arrow
  const hash = unescaped(code, '#', from, end)
  const wordsEnd = hash === -1 ? end : hash
  const raw = code.slice(from, wordsEnd)
  return {
    text: printed(raw),
    raw: raw.trim(),
    column: from + (raw.length - raw.trimStart().length),
    tags: hash === -1 ? [] : readTags(code, hash, end),
    divert: arrow === -1 ? null : { to: code.slice(arrow + 2, to).trim(), column: arrow },
  }
}

function readTags(code: string, from: number, to: number): InkTag[] {
  const tags: InkTag[] = []
  for (let at = from; at !== -1; ) {
    const next = unescaped(code, '#', at + 1, to)
    const tag = withoutCondition(code.slice(at + 1, next === -1 ? to : next))
    const colon = tag.indexOf(':')
    tags.push({
      name: colon === -1 ? tag : tag.slice(0, colon).trim(),
      value: colon === -1 ? null : tag.slice(colon + 1).trim(),
      column: at,
    })
    at = next
  }
  return tags
}

/** `# {seen:go-on}`, `# id:a {seen:# go-on}`: a condition around a tag is no part of any. */
const withoutCondition = (tag: string): string =>
  tag
    .trim()
    .replace(/^\{[^{}:]*:([^{}]*)\}$/, '$1')
    .replace(/\}$/, '')
    .replace(/\{[^{}]*:$/, '')
    .trim()

/** Where `mark` stands without a backslash before it, or -1. */
export function unescaped(code: string, mark: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (code[at] === '\\') at += 1
    else if (code.startsWith(mark, at)) return at
  }
  return -1
}

const printed = (raw: string): string =>
  raw
    .replace(/\\(.)/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .trim()
