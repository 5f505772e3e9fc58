import { effect } from '@preact/signals-core'
import {
  autosaveKey,
  type Player,
  parseSave,
  type Save,
  type Shelf,
  writeSave,
} from '../player/index.ts'
import { words } from '../words/index.ts'
import type { Notices } from './notices.tsx'
import type { Desk } from './play/desk.ts'

/**
 * Keeps the reader's place from the first step on, and offers to go on from a place kept earlier.
 * Nothing is stored before that step; where nothing can be, that is said once.
 */
export function keepPlace(
  player: Player,
  { stepped }: Pick<Desk, 'stepped'>,
  shelf: Shelf,
  notices: Notices,
): void {
  const { story } = player.work.bundle
  const key = autosaveKey(story.name)
  offerToResume(player, shelf.read(key), notices)
  let told = false
  effect(() => {
    const save = stepped.value ? saveOf(player) : null
    if (!save || shelf.write(key, writeSave(save)) || told) return
    told = true
    notices.add({ ...words.keepingFaults.storage, where: '' })
  })
}

function saveOf(player: Player): Save | null {
  const { story, exchange } = player.work.bundle
  const position = player.position()
  if (!position) return null
  const read = exchange.filter((id) => player.state.value.read.has(id))
  return { format: 1, story: story.name, version: story.version, position, read }
}

function offerToResume(player: Player, kept: string | null, notices: Notices): void {
  if (kept === null || player.state.value.place.index > 0) return
  const save = parseSave(kept, player.work.bundle.story.name)
  if (!save.ok) {
    notices.add(save.error)
    return
  }
  const { position, read } = save.value
  if (position.line === player.view.value.line.id) return
  notices.add(words.site.resume, {
    label: words.site.resumeAction,
    act: () => void player.resume(position, read),
  })
}
