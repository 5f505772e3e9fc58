import { fail, normalise, ok, type Result } from '../../reconstruction/index.ts'

/** A sentence that a reporter picked in a source's text. */
export interface Pick {
  /** Of the list, from 1. */
  readonly line: number
  /** Who speaks, as the cast calls them. */
  readonly by: string
  /** The sentence, character for character. */
  readonly words: string
  /** What is reported in it, where the list marks it in brackets. */
  readonly content: string | null
  /** Words that stand right before it, where the list names some. */
  readonly prefix: string | null
}

const LINE = /^([A-Za-z][A-Za-z0-9-]*): *(.+?)(?: @ (.+))?$/
const MARKED = /\[([^\]]+)\]/

/**
 * Reads a list of picked sentences, `SPEAKER: sentence` a line: what is reported may stand in brackets, and
 * what stands right before the sentence after ` @ `. Lines that begin with # say nothing. Errors with every
 * line that is not so, ready to print.
 */
export function readPicks(name: string, text: string): Result<Pick[], string> {
  const picks: Pick[] = []
  const bad: string[] = []
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const [, by = '', said = '', prefix = null] = LINE.exec(line) ?? []
    if (by === '') {
      bad.push(`${name}:${i + 1}: write it as SPEAKER: sentence`)
      continue
    }
    const [, content = null] = MARKED.exec(said) ?? []
    picks.push({
      line: i + 1,
      by,
      words: normalise(said.replace(MARKED, '$1')),
      content: content && contentIn(said, content),
      prefix: prefix && normalise(prefix),
    })
  }
  return bad.length === 0 ? ok(picks) : fail(bad.join('\n'))
}

/** What is marked, with the stop that ends the sentence: it belongs to what is reported. */
function contentIn(said: string, content: string): string {
  const after = said.slice(said.indexOf(']') + 1)
  return normalise(/^[.!?…”»]+$/.test(after) ? `${content}${after}` : content)
}
