import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RULES } from '../../check/index.ts'
import { main } from '../cli.ts'

let out = ''
let err = ''

beforeEach(() => {
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
})

afterEach(() => vi.restoreAllMocks())

describe('explain', () => {
  it.each(RULES.map(({ code }) => code))('gives the page of %s', async (code) => {
    expect(await main(['explain', code])).toBe(0)
    expect(out).toMatch(new RegExp(`^# ${code} `))
    expect(out).toContain('**Mend.**')
  })

  it('takes a code as it is typed, and a rule’s name', async () => {
    expect(await main(['explain', 'r630'])).toBe(0)
    expect(await main(['explain', 'undecided'])).toBe(0)
    expect(out.match(/^# R630 undecided/gm)).toHaveLength(2)
  })

  it('says of a code that there is none', async () => {
    expect(await main(['explain', 'R999'])).toBe(1)
    expect(err).toBe('there is no rule "R999"\n')
    expect(await main(['explain'])).toBe(2)
  })

  it('lists all of them', async () => {
    expect(await main(['explain', '--all'])).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(RULES.length)
  })
})
