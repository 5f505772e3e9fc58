import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../cli.ts'
import { ROOT } from '../folders.ts'

let out = ''

beforeEach(() => {
  out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
})

afterEach(() => vi.restoreAllMocks())

const MADE = join(ROOT, 'tests/made-story')

describe('a script as a picture', () => {
  it('has every knot, line and choice, and how each line is attested, in words too', async () => {
    expect(await main(['graph', MADE])).toBe(0)
    for (const name of ['quay', 'talk', 'sunday', 'END']) expect(out).toContain(`>${name}</text>`)
    expect(out).toContain('North told South that the ferry is late. (late) ')
    for (const attestation of ['both-sides', 'one-side', 'neither-side', 'disputed'])
      expect(out).toContain(`url(#p-${attestation})`)
    expect(out).toContain('→ Go on')
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
    expect(out).not.toContain('NaN')
  })

  it('is the same as data', async () => {
    expect(await main(['graph', MADE, '--json'])).toBe(0)
    const { knots, ways } = JSON.parse(out)
    expect(knots.map(({ name }: { name: string }) => name)).toEqual([
      '(beginning)',
      'quay',
      'talk',
      'sunday',
    ])
    expect(ways).toEqual([
      { from: '(beginning)', to: 'quay', choice: '' },
      { from: 'quay', to: 'talk', choice: '' },
      { from: 'talk', to: 'sunday', choice: '' },
      { from: 'sunday', to: 'END', choice: '' },
    ])
  })
})
