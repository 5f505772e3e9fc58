import { effect } from '@preact/signals-core'
import {
  BEGINNING,
  isSame,
  isStep,
  type Place,
  type Player,
  type Position,
  placeOf,
  positionOf,
  viewAt,
} from '../../player/index.ts'
import { addressOf, readAddress } from '../address/index.ts'
import { coalesce } from '../schedule/index.ts'
import { isOver, newEntryId, readEntry, stateOf } from './entry.ts'
import { browserTab, type Tab } from './tab.ts'

/** After how many ms a step that the browser refused to write down, one of too many, is written again. */
const AGAIN_MS = 10_000

/**
 * Keeps the tab's history and the player in step. Every entry of the history has a place:
 * - A step (one line on or back, a choice) moves the entry's own place along, and its address with it:
 *   from the first step on it names the line that shows.
 * - A jump (a tick, the backlog, a save) adds an entry, so that Back undoes it; from the beginning,
 *   where there is nothing to come back to, it does not, and from what is open it takes that entry.
 * - An address that names a line leads to it, in an entry of its own; one that names none, nowhere.
 * - Back and Forward show the place at which an entry was left.
 * A line that is not in the story is told as a fault of the player.
 */
export function followHistory(player: Player, tab: Tab = browserTab()): void {
  const { work, state } = player
  // Exact for as long as this page is open; what an entry itself keeps may be a little older.
  const places = new Map<string, Place>()
  let entry = ''
  let place = state.peek().place
  let arriving = false

  const written = (over: boolean): unknown => {
    const position = isSame(place, BEGINNING) ? null : positionOf(work, place)
    return stateOf({
      id: entry,
      position: position?.ok ? position.value : null,
      ...(over && { over }),
    })
  }
  const hashHere = () => addressOf(player.view.peek().line.id)
  const write = () => tab.replace(written(isOver(tab)), hashHere())
  const later = coalesce(() => {
    write()
    if (tab.hash() !== hashHere()) setTimeout(write, AGAIN_MS)
  })

  const arrive = () => {
    const known = readEntry(tab.state())
    if (known?.id === entry) {
      // What lay over this entry is gone, and the reader may have stepped on under it.
      if (tab.hash() !== hashHere()) later()
      return
    }
    arriving = true
    entry = known?.id ?? newEntryId()
    const left = places.get(entry)
    const there = left ?? (known && placeKept(player, known.position))
    if (there) player.jump(there)
    else goToNamed(player, tab)
    arriving = false
    place = state.peek().place
    places.set(entry, place)
    if (!known) tab.replace(written(false), tab.hash())
    // It may have been left before its last step was written down.
    else if (left) later()
  }
  tab.onArrival(arrive)
  arrive()

  effect(() => {
    const from = place
    const to = state.value.place
    if (arriving || to === from) return
    place = to
    // Nothing has moved: what the entry keeps besides its place stays in it.
    if (isSame(from, to)) places.set(entry, to)
    else if (isSame(from, BEGINNING) || isStep(work, from, to)) later()
    else {
      entry = newEntryId()
      const put = isOver(tab) ? tab.replace : tab.push
      put(written(false), isSame(to, BEGINNING) ? '' : hashHere())
    }
    places.set(entry, place)
  })
}

function goToNamed(player: Player, tab: Tab): void {
  const { line } = readAddress(tab.hash())
  if (line === null) return
  player.openAt(line)
  document.getElementById('play')?.scrollIntoView()
}

/** The place that an entry keeps, where the story still has it. */
function placeKept({ work }: Player, position: Position | null): Place | null {
  if (position === null) return BEGINNING
  const place = placeOf(work, position)
  return place.ok && viewAt(work, place.value).ok ? place.value : null
}
