import { describe, expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { check } from './check.ts'
import { readDraft } from './draft.ts'
import { goodFiles, OPTIONS } from './fixture.ts'

/** The good story with one support written another way. */
function withSupport(from: string, to: string): Map<string, string> {
  const files = goodFiles()
  const sourcing = files.get('sourcing.yaml') ?? ''
  expect(sourcing).toContain(from)
  return files.set('sourcing.yaml', sourcing.replace(from, to))
}

describe('silence', () => {
  it('is marked once a record and line: its sentence is derived', () => {
    const files = withSupport('{ how: silent, summary: "Silent on wishes." }', '{ how: silent }')
    expect(check(files, OPTIONS)).toEqual([])
    const assembled = assemble(readDraft(files, OPTIONS))
    const line = assembled.ok && assembled.value.bundle.sourcing['calm-summer']
    expect(line && 'support' in line && line.support.H?.summary).toBe(
      'Silent on this in the reports we read.',
    )
  })

  it('alone needs no sentence of ours', () => {
    const files = withSupport(
      '{ how: in-part, summary: "Upkeep was spoken of.", why: "Paint is upkeep." }',
      '{ how: in-part, why: "Paint is upkeep." }',
    )
    expect(check(files, OPTIONS).map(({ code, message }) => [code, message])).toEqual([
      ['R108', expect.stringContaining('summary')],
    ])
  })
})
