import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname
const IGNORE = ['**/node_modules/**', 'tests/bench/peers/**']
const CODE = globSync(['{src,tests,assets}/**/*.{ts,tsx,css}', '*.{js,ts}', '.*.js'], {
  cwd: ROOT,
  ignore: IGNORE,
  dot: true,
})
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\bcomment: .*$/gm
/** A document, and behind a comma the section of it that is meant. */
const DOCUMENT = /((?:[\w-]+\/)*[\w-]+\.md)\b(?:, "?([A-Z][^)";:.]*))?/g
/** A document by a name without an ending, as notes outside the repository were once cited. */
const NAMED_ONLY = /\b[A-Z]{4,} section \d|\b(?:DESIGN|FINDINGS|RECORD)\b/

interface Citation {
  readonly by: string
  readonly document: string
  readonly section?: string
}

/** The comments of a file, their lines joined: a citation may run over the end of one. */
const commentsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(COMMENT)].map(([comment]) =>
    comment.replace(/\s*\n\s*\*?\s*/g, ' '),
  )

const comments = CODE.flatMap((by) => commentsOf(by).map((text) => ({ by, text })))

const citations = comments.flatMap(({ by, text }): Citation[] =>
  [...text.matchAll(DOCUMENT)].map(([, document = '', section]) => ({
    by,
    document,
    ...(section && { section: section.trim() }),
  })),
)

const headingsOf = (document: string): string[] =>
  [...readFileSync(join(ROOT, document), 'utf8').matchAll(/^#+ (.*)$/gm)].map(
    ([, name = '']) => name,
  )

describe('what a comment cites', () => {
  it('is looked for where there is something to find', () => {
    expect(citations.length).toBeGreaterThan(10)
    expect(citations.filter(({ section }) => section).length).toBeGreaterThan(5)
  })

  it('is a document of this repository', () => {
    expect(citations.filter(({ document }) => !existsSync(join(ROOT, document)))).toEqual([])
    expect(comments.filter(({ text }) => NAMED_ONLY.test(text))).toEqual([])
  })

  it('is a section that the document has', () => {
    const missing = citations.filter(
      ({ document, section }) => section && !headingsOf(document).includes(section),
    )
    expect(missing).toEqual([])
  })
})
