import { signal } from '@preact/signals'
import { render } from 'preact'
import { Notice } from '../panel/index.ts'
import type { PlayFault } from '../player/index.ts'
import { words } from '../words/index.ts'

/** Plain messages above the play, each until it is put away. */
export interface Notices {
  /** Shows a fault; the same one is not shown twice at a time. */
  add(fault: PlayFault, action?: NoticeAction): void
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

/** Makes the place for messages on the page; they are read out when they come. */
export function showNotices(): Notices {
  const shown = signal<readonly Shown[]>([])
  const host = document.getElementById('notice')
  const putAway = (one: Shown) => {
    shown.value = shown.value.filter((other) => other !== one)
  }
  const List = () => (
    <>
      {shown.value.map((one) => (
        <div class="notice-item" key={`${one.fault.what}${one.fault.where}`}>
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
  if (host) render(<List />, host)
  return {
    add(fault, action) {
      // Peeked at: a fault that is told from an effect must not come back when it is put away.
      const before = shown.peek()
      const known = before.some(
        ({ fault: { what, where } }) => what === fault.what && where === fault.where,
      )
      if (!known) shown.value = [...before, { fault, action }]
    },
  }
}
