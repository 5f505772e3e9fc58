import { embedWords as say } from '../../words/index.ts'
import { type FromFrame, stamped, type ToFrame } from '../messages.ts'
import { readFromFrame } from './read-message.ts'

/** How long the frame may take before the element says that it did not come, in ms. */
const TIMEOUT_MS = 20_000

/** A frame in the element, and the way to it. */
export interface FrameLink {
  readonly frame: HTMLIFrameElement
  /** Whether it shows what was asked. */
  readonly ready: boolean
  /** Says something to it, or, before it is ready, once it is. */
  say(message: ToFrame): void
  /** Takes the frame away and stops listening. */
  close(): void
}

/** What is heard of a frame. */
export interface FrameEvents {
  /** It shows what was asked. */
  ready(): void
  /** It has nothing to show, or did not come: what, in words, and where. */
  failed(what: string, where: string): void
  /** Everything that it tells. */
  told(message: FromFrame): void
}

/**
 * Makes the frame, and listens to it and to nobody else: a message counts only if this very frame
 * sent it, from the player's own origin, in a shape that the protocol knows.
 */
export function openFrame(address: string, { ready, failed, told }: FrameEvents): FrameLink {
  const { origin } = new URL(address)
  const frame = document.createElement('iframe')
  frame.src = address
  frame.title = say.player
  frame.allow = 'fullscreen; autoplay; clipboard-write'
  frame.referrerPolicy = 'no-referrer'
  frame.dataset.waits = ''
  let isReady = false
  let waiting: ToFrame[] = []
  const patience = setTimeout(() => failed(say.noFrame, 'frame'), TIMEOUT_MS)
  const send = (message: ToFrame) => frame.contentWindow?.postMessage(stamped(message), origin)
  const begin = () => {
    if (isReady) return
    isReady = true
    clearTimeout(patience)
    for (const message of waiting) send(message)
    ready()
  }
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return
    const message = readFromFrame(event.data)
    if (!message) return
    // A page without an origin of its own can be told nothing else: a height says that it plays.
    if (message.type === 'height' && self.origin === 'null') begin()
    if (message.type === 'error' && !isReady) {
      failed(message.what, message.where)
      return
    }
    // Named by the player alone: what stands in a snippet may be anybody's.
    if (message.type === 'ready') frame.title = say.frameTitle(message.title, message.label)
    told(message)
    if (message.type === 'ready') begin()
  }
  addEventListener('message', hear)
  return {
    frame,
    get ready() {
      return isReady
    },
    say(message) {
      if (isReady) send(message)
      // How it looks is told whole: the last is enough.
      else waiting = [...waiting.filter(({ type }) => type !== 'set'), message]
    },
    close() {
      clearTimeout(patience)
      removeEventListener('message', hear)
      frame.remove()
    },
  }
}
