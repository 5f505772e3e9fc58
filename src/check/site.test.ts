import { expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { readDraft } from './draft.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

/** What is made of the good story with this site.yaml beside it: its publisher, or what is wrong. */
function published(text?: string): unknown {
  const files = goodFiles()
  if (text !== undefined) files.set('site.yaml', text)
  const draft = readDraft(files, OPTIONS)
  const assembled = assemble(draft)
  return assembled.ok
    ? { publisher: assembled.value.site.publisher ?? null, digest: assembled.value.bundle.digest }
    : assembled.error.map(({ code, file, line, message }) => `${file}:${line} ${code} ${message}`)
}

const NAMED = `publisher:
  name: "The Paper"
  corrections: "mailto:corrections@paper.example"
`

test('a publisher is the copy’s own: it is read from site.yaml, and enters no digest', () => {
  const { publisher, digest } = published(NAMED) as Record<string, unknown>
  expect(publisher).toEqual({ name: 'The Paper', corrections: 'mailto:corrections@paper.example' })
  expect(published()).toEqual({ publisher: null, digest })
  expect(published('')).toEqual({ publisher: null, digest })
})

test('a publisher without an address, or with one that is none, is refused with its place', () => {
  expect(published('publisher:\n  name: "The Paper"\n')).toEqual([
    expect.stringMatching(/^site\.yaml:\d R\d+ .*corrections/),
  ])
  for (const address of ['', 'javascript:alert(1)', 'paper.example', 'http://a.example', 'mailto:'])
    expect(published(NAMED.replace(/mailto:[^"]+/, address)), address).toEqual([
      expect.stringMatching(/^site\.yaml:3 R\d+ .*mailto:name@paper\.example/),
    ])
  expect(published(NAMED.replace('The Paper', 'A · B'))).toEqual([
    expect.stringMatching(/^site\.yaml:2 /),
  ])
  expect(published('publisher: &a\n  name: *a\n')).not.toHaveProperty('publisher')
})
