import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutationsOf } from '../../testing/mutations.ts'
import { runs } from '../../testing/thorough.ts'
import { type KeyValueStore, NO_STORE } from '../index.ts'
import {
  changeSaves,
  MOST_SAVES,
  merged,
  type NamedSave,
  namedSavesKey,
  parseSaves,
  readSaves,
  writeSaves,
} from './index.ts'

const named = (id: string, name = `Save ${id}`): NamedSave => ({
  id,
  name,
  saved: '2026-11-23T09:00:00.000Z',
  save: {
    format: 2,
    story: 'ferry-talk',
    version: '1.0.0',
    position: { line: 'boats', choices: ['board'], round: 0 },
    trail: [['rain'], []],
    read: ['rain'],
  },
})

/** A store in memory; `full` lets nothing more be written. */
function store(): KeyValueStore & { texts: Map<string, string>; full: boolean } {
  const texts = new Map<string, string>()
  return {
    texts,
    full: false,
    read: (key) => texts.get(key) ?? null,
    write(key, text) {
      if (!this.full) texts.set(key, text)
      return !this.full
    },
    remove: (key) => void texts.delete(key),
  }
}

const KEY = namedSavesKey('ferry-talk')
const idsOn = (on: KeyValueStore) => readSaves(on, 'ferry-talk').saves.map(({ id }) => id)
const add = (on: KeyValueStore, one: NamedSave) =>
  changeSaves(on, 'ferry-talk', (all) => [...all, one])

describe('named saves', () => {
  it('are kept beside each other, renamed and deleted', () => {
    const on = store()
    add(on, named('a'))
    add(on, named('b'))
    changeSaves(on, 'ferry-talk', (all) =>
      all.map((one) => (one.id === 'a' ? { ...one, name: 'The start' } : one)),
    )
    expect(readSaves(on, 'ferry-talk').saves.map(({ name }) => name)).toEqual([
      'The start',
      'Save b',
    ])
    changeSaves(on, 'ferry-talk', (all) => all.filter(({ id }) => id !== 'a'))
    expect(idsOn(on)).toEqual(['b'])
  })

  it('of two tabs do not overwrite each other', () => {
    const on = store()
    add(on, named('seen-by-both'))
    const asOneTabSawIt = readSaves(on, 'ferry-talk').saves
    add(on, named('from-the-other'))
    changeSaves(on, 'ferry-talk', (all) => all.filter(({ id }) => id !== asOneTabSawIt[0]?.id))
    expect(idsOn(on)).toEqual(['from-the-other'])
  })

  it('are not changed, and that is said, where nothing more can be kept', () => {
    const on = store()
    add(on, named('a'))
    on.full = true
    const changed = add(on, named('b'))
    expect(changed.ok ? '' : changed.error.what).toMatch(/could not be kept/)
    expect(idsOn(on)).toEqual(['a'])
    expect(add(NO_STORE, named('c')).ok).toBe(false)
  })

  it('are at most so many', () => {
    const on = store()
    const many = Array.from({ length: MOST_SAVES }, (_, i) => named(`s${i}`))
    expect(changeSaves(on, 'ferry-talk', () => many).ok).toBe(true)
    const more = add(on, named('one-more'))
    expect(more.ok ? '' : more.error.what).toContain(String(MOST_SAVES))
    expect(idsOn(on)).toHaveLength(MOST_SAVES)
  })

  it('that cannot be read spoil no other, and are left as they are', () => {
    const on = store()
    const odd = [{ id: 'later', save: { format: 99 } }, 7]
    on.texts.set(KEY, JSON.stringify({ readout: 'saves', saves: [odd[0], named('a'), odd[1]] }))
    expect(idsOn(on)).toEqual(['a'])
    add(on, named('b'))
    expect(idsOn(on)).toEqual(['a', 'b'])
    expect(readSaves(on, 'ferry-talk').unreadable).toEqual(odd)
  })

  it('go into a file and come back, each once', () => {
    const list = { saves: [named('a'), named('b')], unreadable: [] }
    const back = parseSaves(writeSaves(list), 'ferry-talk')
    expect(back).toEqual({ ok: true, value: list })
    const again = merged([named('a', 'Mine')], [...list.saves, named('b', 'Twice')])
    expect(again.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'Mine'],
      ['b', 'Twice'],
    ])
  })

  it('from a file are read or refused with a place, whatever is wrong in it', () => {
    const file = writeSaves({ saves: [named('a'), named('b')], unreadable: [] })
    const SOME = expect.stringMatching(/\S/)
    fc.assert(
      fc.property(mutationsOf(file), (text) => {
        const list = parseSaves(text, 'ferry-talk')
        if (!list.ok) expect(list.error).toEqual({ where: SOME, what: SOME, todo: SOME })
        else for (const { save } of list.value.saves) expect(save.story).toBe('ferry-talk')
      }),
      { numRuns: runs(200) },
    )
  })
})
