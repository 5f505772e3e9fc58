import { type Signal, signal } from '@preact/signals-core'
import { Notice } from '../../panel/index.ts'
import type { PlayFault } from '../../player/index.ts'
import { words } from '../../words/index.ts'
import { drawInto } from '../view/index.ts'

/** Plain messages above the play, the latest first, each until it is put away. */
export interface Notices {
  /** Shows a fault; where the same is shown already, adds its place to that one. */
  add(fault: PlayFault, action?: NoticeAction): void
  /** Puts a fault away that is none any more; nothing where it is not shown. */
  withdraw(fault: Pick<PlayFault, 'what'>): void
  /** Whether the page is translated: a message of its own, which cannot be put away. */
  readonly translated: Signal<boolean>
}

/** Something that a message lets the reader do. */
export interface NoticeAction {
  readonly label: string
  act(): void
}

interface Shown {
  readonly fault: PlayFault
  readonly action: NoticeAction | undefined
}

/**
 * Makes the place for messages on the page; they are read out when they come.
 */
export function showNotices(): Notices {
  const shown = signal<readonly Shown[]>([])
  const host = document.getElementById('notice')
  const putAway = (one: Shown) => {
    shown.value = shown.value.filter((other) => other !== one)
  }
  const translated = signal(false)
  const List = () => (
    <>
      {translated.value && (
        <div class="notice-item" key="translated">
          <Notice what={words.translated} />
        </div>
      )}
      {shown.value.map((one) => (
        <div class="notice-item" key={one.fault.what}>
          <Notice {...one.fault} />
          {one.action && (
            <button
              type="button"
              onClick={() => {
                one.action?.act()
                putAway(one)
              }}
            >
              {one.action.label}
            </button>
          )}
          <button type="button" onClick={() => putAway(one)}>
            {words.controls.close}
          </button>
        </div>
      ))}
    </>
  )
  if (host) drawInto(host, () => <List />)
  return {
    translated,
    add(fault, action) {
      // Peeked at: a fault that is told from an effect must not come back when it is put away.
      const before = shown.peek()
      const told = before.find((one) => one.fault.what === fault.what)
      if (!told) shown.value = [{ fault, action }, ...before]
      else {
        const both = { ...told, fault: { ...fault, where: joined(told.fault.where, fault.where) } }
        shown.value = before.map((one) => (one === told ? both : one))
      }
    },
    withdraw({ what }) {
      shown.value = shown.peek().filter((one) => one.fault.what !== what)
    },
  }
}

/** So many places are named of one fault. */
const MOST_PLACES = 3

function joined(places: string, more: string): string {
  const known = places.split(', ')
  if (known.includes(more) || known.includes('…')) return places
  return [...known, known.length < MOST_PLACES ? more : '…'].filter(Boolean).join(', ')
}
