import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutationsOf } from '../../testing/mutations.ts'
import { runs } from '../../testing/thorough.ts'
import { NO_STORE } from '../index.ts'
import { autosaveKey, parseSave, type Save, writeSave } from './index.ts'

const save: Save = {
  format: 2,
  story: 'ferry-talk',
  version: '1.0.0',
  position: { line: 'boats', choices: ['board', 'on'], round: 0 },
  trail: [['rain'], ['waits', 'dog'], []],
  read: ['rain', 'waits'],
}

const faultOf = (text: string, story = 'ferry-talk') => {
  const parsed = parseSave(text, story)
  return parsed.ok ? null : parsed.error
}

const SOME = expect.stringMatching(/\S/)

describe('a save', () => {
  it('is read as it was written', () => {
    const name = fc.string({ maxLength: 200 })
    const saves = fc.record({
      format: fc.constant<2>(2),
      story: fc.constant('ferry-talk'),
      version: name,
      position: fc.record({
        line: name,
        choices: fc.array(name, { maxLength: 20 }),
        round: fc.nat(9),
      }),
      trail: fc.array(fc.array(name, { maxLength: 20 }), { maxLength: 20 }),
      read: fc.array(name, { maxLength: 20 }),
    })
    fc.assert(
      fc.property(saves, (made) => {
        expect(parseSave(writeSave(made), 'ferry-talk')).toEqual({ ok: true, value: made })
      }),
    )
  })

  it('may leave out how often its line had come', () => {
    const { round, ...position } = save.position
    expect(parseSave(JSON.stringify({ ...save, position }), 'ferry-talk')).toEqual({
      ok: true,
      value: { ...save, position: { ...position, round: 0 } },
    })
  })

  it('of the first form is read as one of today’s that has no trail', () => {
    const { trail, ...first } = save
    expect(parseSave(JSON.stringify({ ...first, format: 1 }), 'ferry-talk')).toEqual({
      ok: true,
      value: { ...save, trail: [] },
    })
  })

  it('of another story is refused, and says whose it is', () => {
    expect(faultOf(writeSave(save), 'other')).toMatchObject({
      where: 'the save’s story',
      what: expect.stringContaining('“ferry-talk”'),
    })
  })

  it('that is damaged is refused, and says where', () => {
    const where = (change: object) => faultOf(JSON.stringify({ ...save, ...change }))?.where
    expect(where({ position: { ...save.position, choices: ['board', 7] } })).toBe(
      'position.choices.1',
    )
    expect(where({ position: { ...save.position, round: -1 } })).toBe('position.round')
    expect(where({ position: { ...save.position, round: 0.5 } })).toBe('position.round')
    expect(where({ format: 3 })).toBe('format')
    expect(where({ trail: [['rain'], 'waits'] })).toBe('trail.1')
    expect(where({ more: 1 })).toBe('more')
    expect(where({ '': 1 })).toBe('the save')
    expect(faultOf('{"format":1,')?.where).toBe('the save')
    expect(faultOf('')?.where).toBe('the save')
  })

  it('that is far too big is refused', () => {
    const choices = Array.from({ length: 100_001 }, () => 'on')
    expect(
      faultOf(JSON.stringify({ ...save, position: { ...save.position, choices } }))?.where,
    ).toBe('position.choices')
    const line = 'x'.repeat(1_000_000)
    expect(faultOf(JSON.stringify({ ...save, position: { ...save.position, line } }))?.where).toBe(
      'position.line',
    )
  })

  it('gives a save or a fault with a place, whatever is wrong in it', () => {
    fc.assert(
      fc.property(mutationsOf(writeSave(save)), (text) => {
        const parsed = parseSave(text, 'ferry-talk')
        if (parsed.ok) expect(parsed.value.story).toBe('ferry-talk')
        else expect(parsed.error).toEqual({ where: SOME, what: SOME, todo: SOME })
      }),
      { numRuns: runs(200) },
    )
  })

  it('kept by a page without storage is not kept, and nothing fails', () => {
    expect(NO_STORE.write(autosaveKey('ferry-talk'), writeSave(save))).toBe(false)
    expect(NO_STORE.read(autosaveKey('ferry-talk'))).toBe(null)
    expect(() => NO_STORE.remove(autosaveKey('ferry-talk'))).not.toThrow()
  })
})
