// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Place, Player } from '../../player/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { ferryBundle } from '../../testing/ferry.ts'
import { madePlayer, openedWork } from '../../testing/made-player.ts'
import { madeScripts } from '../../testing/made-script.ts'
import { madeBundle } from '../../testing/made-story.ts'
import { runs } from '../../testing/thorough.ts'
import { addressOf, readAddress } from '../address/index.ts'
import { FakeTab } from './fixture.ts'
import { followHistory } from './follow-history.ts'

type Act =
  | { readonly name: 'next' | 'back' | 'restart' | 'to-text' | 'Back' | 'Forward' | 'reload' }
  | { readonly name: 'choose' | 'tick' | 'backlog' | 'address'; readonly pick: number }

const picking = (name: 'choose' | 'tick' | 'backlog' | 'address') =>
  fc.nat(9).map((pick): Act => ({ name, pick }))

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Act>({ name: 'next' }) },
  { weight: 4, arbitrary: fc.constant<Act>({ name: 'Back' }) },
  { weight: 3, arbitrary: fc.constant<Act>({ name: 'Forward' }) },
  { weight: 3, arbitrary: picking('choose') },
  { weight: 3, arbitrary: picking('address') },
  { weight: 2, arbitrary: picking('tick') },
  picking('backlog'),
  fc.constantFrom<Act>({ name: 'back' }, { name: 'restart' }, { name: 'to-text' }),
  fc.constant<Act>({ name: 'reload' }),
)

const placeOf = (player: Player): Place => player.state.peek().place
const textOf = (place: Place): string => JSON.stringify([place.choices, place.index])

/** A reader with a tab, and the simplest history that there could be: a place an entry. */
class Reader {
  readonly tab = new FakeTab()
  player: Player
  readonly entries: Place[]
  at = 0

  constructor(readonly bundle: Bundle) {
    this.player = madePlayer(openedWork(bundle))
    this.entries = [placeOf(this.player)]
    followHistory(this.player, this.tab)
  }

  /** Gives an act to both. */
  does(one: Act): void {
    if (one.name === 'Back' || one.name === 'Forward') this.#go(one.name === 'Back' ? -1 : 1)
    else if (one.name === 'address') this.#open(addressOf(this.#lineAt(one.pick)))
    else if (one.name === 'to-text') this.#open('#read')
    else if (one.name === 'reload') this.#reload()
    else this.#plays(one)
  }

  #plays(one: Act): void {
    const { player } = this
    const from = placeOf(player)
    if (one.name === 'next') player.next()
    if (one.name === 'back') player.back()
    if (one.name === 'restart') player.restart()
    if (one.name === 'choose') player.choose(player.view.value.choices[one.pick]?.id ?? 'none')
    if (one.name === 'tick') player.goTo(this.#lineAt(one.pick))
    if (one.name === 'backlog') player.jump(player.backlog()[one.pick]?.place ?? from)
    if (textOf(from) === '[[],0]' || this.#stepsFrom(from).includes(textOf(placeOf(player))))
      this.entries[this.at] = placeOf(player)
    else this.#add()
  }

  #open(hash: string): void {
    const same = this.tab.hash() === hash
    this.tab.open(hash)
    if (same) this.entries[this.at] = placeOf(this.player)
    else this.#add()
  }

  #add(): void {
    this.entries.splice(this.at + 1)
    this.entries.push(placeOf(this.player))
    this.at += 1
  }

  #go(by: -1 | 1): void {
    const there = this.entries[this.at + by] !== undefined
    expect(this.tab.go(by)).toBe(there)
    if (there) this.at += by
  }

  #reload(): void {
    dispatchEvent(new Event('pagehide'))
    this.tab.reload()
    this.player = madePlayer(openedWork(this.bundle))
    followHistory(this.player, this.tab)
  }

  /** A line of the story, or one that is not there. */
  #lineAt(pick: number): string {
    return Object.keys(this.bundle.paths)[pick] ?? 'nowhere'
  }

  /** Where one command leads from a place, and the place itself. */
  #stepsFrom(place: Place): string[] {
    const { work } = this.player
    const all = [(other: Player) => other.next(), (other: Player) => other.back()]
    for (const { id } of this.player.view.value.choices) all.push((other) => other.choose(id))
    const other = madePlayer(work)
    other.jump(place)
    for (const { id } of other.view.value.choices) all.push((one) => one.choose(id))
    const steps = all.map((step) => {
      other.jump(place)
      step(other)
      return textOf(placeOf(other))
    })
    return [textOf(place), ...steps]
  }

  /** What would be wrong with the tab now; empty when nothing is. */
  faults(): string[] {
    const { line } = readAddress(this.tab.hash())
    const faults: string[] = []
    if (
      textOf(placeOf(this.player)) !== textOf(this.entries[this.at] ?? { choices: [], index: -1 })
    )
      faults.push('the entry shows another place than it was left at')
    if (this.tab.entries.length !== this.entries.length || this.tab.at !== this.at)
      faults.push('the tab has other entries than the reader made')
    if (line !== null && line in this.bundle.paths && line !== this.player.view.value.line.id)
      faults.push('the address names a line that is not shown')
    return faults
  }
}

const stories = fc.oneof(
  fc.constant(ferryBundle()),
  madeScripts.map((script) => madeBundle(script)),
)
const acts = fc.array(act, { minLength: 30, maxLength: 30 })

describe('the history of a tab', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('has a place an entry, to which Back, Forward and a reload lead', () => {
    fc.assert(
      fc.property(stories, acts, (bundle, all) => {
        const reader = new Reader(bundle)
        for (const one of all) {
          reader.does(one)
          vi.runAllTimers()
          expect(reader.faults()).toEqual([])
        }
      }),
      { numRuns: runs(20) },
    )
  })

  it('leads to where an entry was left even before that was written down', () => {
    const faster = fc.array(
      act.filter(({ name }) => name !== 'reload'),
      { minLength: 30, maxLength: 30 },
    )
    fc.assert(
      fc.property(stories, faster, (bundle, all) => {
        const reader = new Reader(bundle)
        for (const one of all) {
          reader.does(one)
          // The address is what is written down a moment later.
          expect(reader.faults().filter((fault) => !/address/.test(fault))).toEqual([])
        }
      }),
      { numRuns: runs(20) },
    )
  })

  it('names in its address each line that I step to', () => {
    const tab = new FakeTab()
    const player = madePlayer(openedWork(ferryBundle()))
    followHistory(player, tab)
    expect(tab.hash(), 'nothing before the first step').toBe('')
    const steps = [player.next, player.next, player.next, player.back]
    for (const step of steps) {
      step()
      vi.runAllTimers()
      expect(tab.hash()).toBe(addressOf(player.view.value.line.id))
      expect(tab.entries).toHaveLength(1)
    }
  })

  it('shows the beginning, or the line that is named, where an entry’s state is none of ours', () => {
    for (const state of [null, 7, { readout: {} }, { readout: { id: 1, position: null } }]) {
      const tab = new FakeTab()
      tab.replace(state, '#line=boats')
      const player = madePlayer(openedWork(ferryBundle()))
      followHistory(player, tab)
      expect(player.view.value.line.id).toBe('boats')
    }
  })
})
