import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { OPTIONS } from './fixture.ts'

const folder = new URL('../../tests/made-accounts/', import.meta.url)
const drawings = new Set([
  ...['readout-page', 'caller-day', 'caller-night', 'empty-day', 'empty-night', 'crossroads'],
  'calendar',
])

type Edit = readonly [file: string, from: string, to: string]

const MATTER: readonly Edit[] = [
  [
    'signal.ink',
    'The keeper of West Light replied that oil was short on the whole coast. # id:oil # by:west',
    'Oil was short on the whole coast, said the keeper of West Light. # id:oil # by:west-account',
  ],
  [
    'sourcing.yaml',
    'kind: "speech"\n  presentation: "indirect"\n  content: "that oil was short on the whole coast."\n  passages:\n    - {source: "W", exact: "The keeper of West Light replied that oil was short on the whole coast."}',
    'kind: "matter"\n  record: "W"',
  ],
  ['story.yaml', '  guess: ["oil"]\n', ''],
]

/** Codes of what is wrong with the made event after some edits, save its lock and its review. */
function codesAfter(edits: readonly Edit[]): string[] {
  const files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  )
  for (const [name, from, to] of edits) {
    const text = files.get(name) ?? ''
    expect(text).toContain(from)
    files.set(
      name,
      text.replace(from, () => to),
    )
  }
  return check(files, { ...OPTIONS, drawings })
    .map(({ code }) => code)
    .filter((code) => !/^R(5|12)/.test(code))
}

describe('a matter of the event', () => {
  it('keeps the rules where a record that states it tells it', () => {
    expect(codesAfter(MATTER)).toEqual([])
  })

  it.each<readonly [code: string, what: string, edit: Edit]>([
    ['R319', 'voiced by a figure', ['signal.ink', '# by:west-account', '# by:west']],
    ['R410', 'in other words than its record’s summary', ['signal.ink', 'Oil was', 'Oil ran']],
    [
      'R409',
      'told by a record that is silent of it',
      ['sourcing.yaml', 'record: "W"', 'record: "E"'],
    ],
    ['R409', 'told by no record of the event', ['sourcing.yaml', 'record: "W"', 'record: "B"']],
    [
      'R605',
      'without a support from every record',
      ['sourcing.yaml', '    G: {how: "silent", summary: "Silent on a want of oil."}\n', ''],
    ],
  ])('breaks %s %s', (code, _, edit) => {
    expect(codesAfter([...MATTER, edit])).toContain(code)
  })
})

describe('words of a record that another source quotes', () => {
  it.each<readonly [what: string, edit: Edit]>([
    ['no record', ['sources.yaml', 'name: "Harbour book"', 'name: "Harbour book"\n  quotes: "X"']],
    [
      'a record that is one itself',
      ['sources.yaml', 'form: "agency report"', 'form: "agency report"\n  quotes: "W"'],
    ],
  ])('are not those of %s', (_, edit) => {
    expect(codesAfter([edit])).toContain('R623')
  })
})

describe('accounts of a line', () => {
  const gone: Edit = [
    'signal.ink',
    '* [The agency’s # id:lamp-gull]\n    The lamp had been out, by what the keepers told Gull agency. # id:g-on-lamp # by:gull\n    -> looks\n',
    '',
  ]
  const ungrounded: Edit = [
    'sourcing.yaml',
    'g-on-lamp: {kind: "account", record: "G", of: "lamp"}\n',
    '',
  ]
  const unseen: Edit = [
    'sourcing.yaml',
    '{how: "states", summary: "The lamp had been out, by what the keepers told Gull agency."}',
    '{how: "not-seen", summary: "Not seen: the page on the lamp."}',
  ]

  it('are told of every record', () => {
    expect(codesAfter([gone, ungrounded])).toContain('R620')
  })

  it('leave out what was not seen, of which there is nothing to tell', () => {
    expect(codesAfter([gone, ungrounded, unseen])).not.toContain('R620')
  })
})
