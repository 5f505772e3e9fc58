import { describe, expect, it } from 'vitest'
import { lineOf, parseBundle, wayTo } from '../reconstruction/index.ts'
import { assemble } from './assemble.ts'
import { readDraft } from './draft.ts'
import { exampleOf, goodFiles, OPTIONS } from './fixture.ts'

describe('a story that keeps every rule', () => {
  const assembled = assemble(readDraft(goodFiles(), OPTIONS))
  if (!assembled.ok) throw new Error(assembled.error[0]?.message)
  const { bundle, work } = assembled.value

  it('is put together into a bundle that its own door lets in', () => {
    const parsed = parseBundle(JSON.stringify(bundle))
    expect(parsed).toEqual({ ok: true, value: bundle })
  })

  it('has its lines in the order of the script, each with its sourcing', () => {
    expect(bundle.lines.map(({ id }) => id)).toEqual([
      'baker',
      'keep-running',
      'h-on-keep-running',
      'pay-for-paint',
      'calm-summer',
      'weather',
      'all',
    ])
    for (const line of bundle.lines) expect(lineOf(work, line).ok).toBe(true)
  })

  it('knows the exchange and the shortest way to every line', () => {
    expect(bundle.exchange).toEqual(['keep-running', 'pay-for-paint', 'calm-summer'])
    expect(wayTo(bundle, 'h-on-keep-running')).toEqual(['look-hill'])
    expect(wayTo(bundle, 'all')).toEqual(['on'])
  })
})

describe('a story that breaks a rule', () => {
  it('is not put together; the diagnostics say why', () => {
    const { files, options } = exampleOf('off-record')
    expect(assemble(readDraft(files, options))).toMatchObject({
      ok: false,
      error: [{ code: 'R608' }],
    })
  })

  it('is put together when there is only a warning, and the warning comes along', () => {
    const { files, options } = exampleOf('person-in-no-source')
    expect(assemble(readDraft(files, options))).toMatchObject({
      ok: true,
      value: { warnings: [{ code: 'R431' }] },
    })
  })
})
