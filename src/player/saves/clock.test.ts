import { expect, it } from 'vitest'
import { ferryBundle } from '../../testing/ferry.ts'
import { madePlayer, openedWork } from '../../testing/made-player.ts'
import { underWildClock } from '../../testing/wild-clock.ts'
import { findPlace, parseSave, saveOf, writeSave } from './index.ts'

it('a save leads to the same line however slow the machine is that opens it', () => {
  const bundle = ferryBundle()
  const player = madePlayer(openedWork(bundle))
  for (let step = 0; step < 12; step += 1) {
    player.next()
    const { place } = player.state.value
    const opened = underWildClock(() => {
      const save = saveOf(player)
      const read = save && parseSave(writeSave(save), save.story)
      return read?.ok ? findPlace(openedWork(bundle), read.value) : null
    })
    expect(opened).toEqual({ place, gone: null })
  }
})
