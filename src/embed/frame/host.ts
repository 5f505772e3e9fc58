import { HOST_PARAMETER } from '../host-parameter.ts'
import { type FromFrame, stamped, type ToFrame } from '../messages.ts'
import { announceHeight } from './announce.ts'
import { readToFrame } from './read-message.ts'

/** What a frame tells its host beside the height. */
export type Told = Exclude<FromFrame, { type: 'height' }>

/** The page around a frame. */
export interface Host {
  /** Whether there is a page around it at all. */
  readonly framed: boolean
  /** Tells the named origin; nobody where none is named. */
  tell(message: Told): void
  /** Tells whichever parent answers how high the frame would like to be, in CSS px. */
  tellHeight(px: number, acted: boolean): void
  /** Stops listening and telling. */
  close(): void
}

type Hear = (event: { source: unknown; origin: string; data: unknown }) => void

/** The part of a window that is used here. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, to: string): void }
  readonly location: { readonly href: string; readonly search: string }
  readonly innerWidth: number
  addEventListener(type: 'message', hear: Hear): void
  removeEventListener(type: 'message', hear: Hear): void
  setTimeout(call: () => void, ms: number): number
  clearTimeout(id: number): void
}

/**
 * An origin as a snippet names it, or `null`. Only a whole https or http origin is taken: results
 * go nowhere else.
 */
export function namedOrigin(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const { origin, protocol } = new URL(text)
  return ['https:', 'http:'].includes(protocol) && origin === text ? origin : null
}

/**
 * Opens the way to the host. Messages are looked at only if the parent itself sent them; commands
 * are obeyed only from the named origin, and only in a shape that this protocol knows. Strangers
 * get the height, and no other reply.
 */
export function openHost(window: FrameWindow, handle: (message: ToFrame) => void): Host {
  const { parent, location } = window
  const framed = !Object.is(parent, window)
  if (!framed) return { framed, tell() {}, tellHeight() {}, close() {} }
  const named = namedOrigin(new URLSearchParams(location.search).get(HOST_PARAMETER))
  const announcer = announceHeight({
    href: location.href,
    width: () => window.innerWidth,
    post: (message) => parent.postMessage(message, '*'),
    later(ms, call) {
      const id = window.setTimeout(call, ms)
      return () => window.clearTimeout(id)
    },
  })
  const hear: Hear = ({ source, origin, data }) => {
    if (!Object.is(source, parent)) return
    announcer.hear(data)
    if (named === null || origin !== named) return
    const message = readToFrame(data)
    if (message) handle(message)
  }
  window.addEventListener('message', hear)
  return {
    framed,
    tell(message) {
      if (named !== null) parent.postMessage(stamped(message), named)
    },
    tellHeight: announcer.tell,
    close() {
      window.removeEventListener('message', hear)
      announcer.stop()
    },
  }
}
