import { type FromFrame, stamped, type ToFrame } from '../messages.ts'
import { readFromFrame } from './door.ts'

/** A frame in the element, and the way to it. */
export interface FrameLink {
  readonly frame: HTMLIFrameElement
  say(message: ToFrame): void
  /** Takes the frame away and stops listening. */
  close(): void
}

/**
 * Makes the frame, and listens to it and to nobody else: a message counts only if this very frame
 * sent it, from the player's own origin, in a shape that the protocol knows.
 */
export function openFrame(address: string, told: (message: FromFrame) => void): FrameLink {
  const { origin } = new URL(address)
  const frame = document.createElement('iframe')
  frame.src = address
  frame.allow = 'fullscreen; autoplay; clipboard-write'
  frame.referrerPolicy = 'no-referrer'
  frame.dataset.waits = ''
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return
    const message = readFromFrame(event.data)
    if (message) told(message)
  }
  addEventListener('message', hear)
  return {
    frame,
    say: (message) => frame.contentWindow?.postMessage(stamped(message), origin),
    close() {
      removeEventListener('message', hear)
      frame.remove()
    },
  }
}
