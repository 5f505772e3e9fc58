import { describe, expect, it } from 'vitest'
import { cuesFor } from './cues.ts'
import { at, call, outside, TELEPHONE } from './made.ts'

const effects = (...[before, after, telephone = TELEPHONE]: Step) =>
  cuesFor(before, after, telephone).effects

type Step = [
  before: Parameters<typeof cuesFor>[0],
  after: Parameters<typeof cuesFor>[1],
  telephone?: Parameters<typeof cuesFor>[2],
]

describe('What is heard from one line to the next', () => {
  it('is a page for a step, and a stamp for a choice', () => {
    expect(effects(at(outside(), 0), at(outside(), 1))).toEqual(['page'])
    expect(effects(at(outside(), 3), at(outside(), 0, ['on']))).toEqual(['stamp'])
  })

  it('is a stamp where the grades are shown that were held back', () => {
    const before = at(call(0.3, 0, 'neutral'), 2, [], true)
    const cues = cuesFor(before, at(call(1, 0, 'none'), 2), TELEPHONE)
    expect(cues.effects).toEqual(['stamp'])
    expect(cues.noise).toBe('noise-broken')
    expect(cues.voice).toBeNull()
  })

  it("is ringing on the caller's network, and pick-up, on the way into the call", () => {
    expect(effects(at(outside(), 1), at(call(), 2))).toEqual(['ring-russian', 'pick-up'])
    const other = { ...TELEPHONE, caller: 'west' }
    expect(effects(at(outside(), 1), at(call(), 0, ['on']), other)).toEqual([
      'ring-north-american',
      'pick-up',
    ])
  })

  it('is pick-up alone where no account says who called', () => {
    const unknown = { ...TELEPHONE, caller: null }
    expect(effects(at(outside(), 1), at(call(), 2), unknown)).toEqual(['pick-up'])
  })

  it('is a receiver put down on the way out of it', () => {
    expect(effects(at(call(), 4), at(outside(), 5))).toEqual(['hang-up'])
  })

  it('is nothing once where the reader goes back, jumps, or stays', () => {
    expect(effects(at(outside(), 2), at(call(), 1))).toEqual([])
    expect(effects(at(call(), 0, ['a']), at(outside(), 3))).toEqual([])
    expect(effects(at(outside(), 0), at(call(), 5, ['a', 'b']))).toEqual([])
    expect(effects(at(call(), 1), at(call(), 1))).toEqual([])
    expect(effects(null, at(call(), 1))).toEqual([])
  })

  it('is the noise of the wire as long as the line is shown, from whichever side it is reached', () => {
    for (const before of [null, at(outside(), 0), at(call(0), 9)])
      expect(cuesFor(before, at(call(1), 4), TELEPHONE).noise).toBe('noise-broken')
  })

  it('is a voice in the rhythm of the words, the same at both ends, when the line is new', () => {
    const west = cuesFor(at(call(), 0), at(call(0, 0), 1), TELEPHONE).voice
    expect(west).toEqual({ rhythm: [0.5, 1, 0] })
    expect(cuesFor(null, at(call(0, 1), 1), TELEPHONE).voice).toEqual(west)
    expect(cuesFor(at(call(0, 1), 1), at(call(0, 1), 1), TELEPHONE).voice).toBeNull()
  })

  it('is no voice where nobody speaks', () => {
    expect(cuesFor(null, at(call(), 1), TELEPHONE).voice).toBeNull()
  })
})
