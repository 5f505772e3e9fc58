import type { Direction, Theme } from './options.ts'

/**
 * Every message between a frame and its host, in one place. Each is a plain object with `readout`,
 * the version of this protocol, and `type`. A message of another version is not understood, and
 * left alone. Documented for others in docs/embedding.md.
 */
export const PROTOCOL = 1

/** What a reader has finished. Sent to the origin that the snippet names, and nowhere else. */
export interface ResultDetail {
  /** `play`: came to the end. `lesson`: answered the lesson's questions. */
  readonly of: 'play' | 'lesson'
  /** How many lines were read, or questions answered. */
  readonly done: number
  /** How many there are. */
  readonly count: number
}

/** What a frame tells. `height` may go to anybody, the others only to the named origin. */
export type FromFrame =
  | {
      readonly type: 'height'
      /** In CSS px. */
      readonly px: number
      /** Whether the reader's act changed it; a host that has reserved the place may ignore the rest. */
      readonly acted: boolean
    }
  | {
      readonly type: 'ready'
      readonly story: string
      readonly version: string
      /** What the story is called and how it is labelled, for the frame's own name. */
      readonly title: string
      readonly label: string
    }
  | {
      readonly type: 'line'
      readonly line: string
      /** Its number among the lines of the event, from 1; 0 where it is none of them. */
      readonly number: number
      readonly count: number
    }
  | { readonly type: 'choice'; readonly choice: string; readonly line: string }
  | ({ readonly type: 'result' } & ResultDetail)
  | { readonly type: 'error'; readonly what: string; readonly where: string }

/** What a host asks. Obeyed only from the origin that the snippet names. */
export type ToFrame =
  | {
      /** Says who is there; the frame tells where it stands. */
      readonly type: 'hello'
    }
  | {
      /** The reader has tapped: the focus goes to "next". */
      readonly type: 'begin'
    }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'goto'; readonly line: string }
  | {
      readonly type: 'set'
      readonly theme: Theme | null
      readonly dir: Direction | null
      readonly clean: boolean
      readonly sound: boolean
    }

/** A message as it travels. */
export type Sent<M> = M & { readonly readout: typeof PROTOCOL }

/** Puts the version on a message. */
export const stamped = <M extends FromFrame | ToFrame>(message: M): Sent<M> => ({
  readout: PROTOCOL,
  ...message,
})
