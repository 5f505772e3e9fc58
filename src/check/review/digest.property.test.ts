import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Bundle, digestOfWork } from '../../reconstruction/index.ts'
import { runs } from '../../testing/thorough.ts'
import { assembleDraft } from '../assemble-draft.ts'
import { readDraft, type StoryFiles } from '../draft.ts'
import { goodFiles, OPTIONS, sha256 } from '../fixture.ts'
import { acceptedReview, acceptReadings } from './accept.ts'
import { reviewStates } from './state.ts'

const ANSWER = { date: '2020-05-01', by: 'this project’s contributors; no outside editor' }

/** The good story as a bundle, with its files changed and then accepted as they are. */
function bundleOf(change: (name: string, text: string) => string = (_, text) => text): Bundle {
  const files = new Map([...goodFiles()].map(([name, text]) => [name, change(name, text)]))
  const review = acceptedReview(readDraft(files, OPTIONS), ANSWER)
  const bundle = assembleDraft(readDraft(new Map([...files, ['review.json', review]]), OPTIONS))
  if (!bundle) throw new Error('the story cannot be put together')
  return bundle.bundle
}

/** The same YAML with the fields of every object the other way round, in another style. */
function restyled(text: string): string {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).reverse()
    return Object.fromEntries(fields.map(([name, one]) => [name, turned(one)]))
  }
  return stringify(turned(parse(text)), {
    indent: 4,
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  })
}

/** The same script with comments, other indents and room between its lines. */
const loosened = (ink: string): string =>
  `// Nothing of this is read.\n${ink.replace(/^(?=\S)/gm, '  ').replace(/\n/g, '\n\n')}`

/** Every text, number and truth in a value, each by its way there. */
function leavesOf(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way]
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, [...way, name]))
}

function changedAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return typeof value === 'string' ? `${value}!` : [value]
  if (Array.isArray(value))
    return value.map((one, i) => (String(i) === name ? changedAt(one, rest) : one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === name ? changedAt(one, rest) : one]),
  )
}

describe('the digest of a work', () => {
  const bundle = bundleOf()

  it('is one and the same whatever the order of fields, the style of YAML and the ends of lines', () => {
    const yaml = bundleOf((name, text) => (name.endsWith('.yaml') ? restyled(text) : text))
    const ink = bundleOf((name, text) => (name.endsWith('.ink') ? loosened(text) : text))
    const ends = bundleOf((_, text) => text.replace(/\n/g, '\r\n'))
    expect(bundle.digest).toMatch(/^[0-9a-f]{64}$/)
    expect([yaml.digest, ends.digest]).toEqual([bundle.digest, bundle.digest])
    expect(ink.lines).toEqual(bundle.lines)
    expect(ink.digest).toBe(bundle.digest)
  })

  it('is another when anything that ships changes: a word, a mark, a grade, a date, a name', () => {
    // What attests a line in words is derived from the rest.
    const { digest: _, attested, ...shipped } = bundle
    const leaves = leavesOf(shipped)
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (way) => {
        const changed = changedAt(shipped, way) as Omit<Bundle, 'attested'>
        return digestOfWork({ ...changed, attested }, sha256) !== bundle.digest
      }),
      { numRuns: runs(300) },
    )
  })

  it('is another after another review', () => {
    const draft = readDraft(goodFiles(), OPTIONS)
    const review = acceptReadings(draft, () => ({ ...ANSWER, date: '2020-05-02' }))
    expect(assembleDraft({ ...draft, review })?.bundle.digest).not.toBe(bundle.digest)
  })
})

describe('a reading', () => {
  const names = (files: StoryFiles, review: string): string[] =>
    reviewStates(readDraft(new Map([...files, ['review.json', review]]), OPTIONS))
      .filter(({ state }) => state !== 'accepted')
      .map(({ name }) => name)
  const files = goodFiles()
  const review = acceptedReview(readDraft(files, OPTIONS), ANSWER)
  const changed = (name: string, from: string, to: string): string[] => {
    const text = files.get(name) ?? ''
    expect(text).toContain(from)
    return names(new Map([...files, [name, text.replace(from, to)]]), review)
  }

  it('stands while nothing changes, whatever the style of the files', () => {
    expect(names(files, review)).toEqual([])
    const loose = [...files].map(([name, text]) => [name, text.replace(/\n/g, '\r\n')] as const)
    expect(names(new Map(loose), review)).toEqual([])
  })

  it.each([
    ['a word of a line', 'call.ink', 'That is all.', 'That is nearly all.', ['line:all']],
    ['who speaks', 'call.ink', 'by:brandt', 'by:rey', ['line:keep-running']],
    ['a summary', 'sourcing.yaml', 'Silent on wishes.', 'Silent on all.', ['line:calm-summer']],
    ['a standing', 'sourcing.yaml', 'how: verbatim', 'how: states', ['line:calm-summer']],
    ['a label', 'story.yaml', 'A made-up call.', 'A call.', ['story']],
    ['a choice', 'call.ink', '[Go on', '[Hear the truth', ['script']],
  ])('does not stand after a change of %s', (_, name, from, to, stale) => {
    expect(changed(name, from, to)).toEqual(stale)
  })

  it('of a line does not stand after a change of its source’s terms', () => {
    const stale = changed('sources.yaml', 'terms: by-line', 'terms: background')
    expect(stale).toContain('source:A')
    expect(stale).toContain('line:keep-running')
  })
})
