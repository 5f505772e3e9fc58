import { type HeightProtocol, type Name, PROTOCOLS } from '../protocols.ts'

/** Least and most height that is ever told, in CSS px. */
export const LEAST = 80
export const MOST = 2000

/** When a hello is repeated, in ms after the frame came up: parents attach late. */
export const HELLO_AT = [0, 150, 600, 1800, 5000] as const

/** How often a parent that asks again and again is answered while the height stays what it was. */
export const MOST_ANSWERS = 12

/** What the announcer needs from its window. */
export interface Ground {
  readonly href: string
  /** The frame's width now, in CSS px. */
  width(): number
  /** Sends to the parent, whoever it is. */
  post(message: unknown): void
  /** Calls later; gives the way to call it off. `ms` from now. */
  later(ms: number, call: () => void): () => void
}

/** Tells a height to whichever parent answers. */
export interface Announcer {
  /** Tells a height in CSS px, if it is another than before. */
  tell(px: number, acted: boolean): void
  /** A message that came from the parent. Anything may be in it. */
  hear(data: unknown): void
  stop(): void
}

interface Talk {
  readonly protocol: HeightProtocol
  name: Name | null
  answered: boolean
  /** The parent has asked and was told nothing yet: there was no height. */
  owed: boolean
  /** Answers given since the height last changed. */
  answers: number
}

/**
 * Tells the frame's height in every protocol of the table: at once, when it changes, and when a
 * parent asks; never when nothing changed, and never in a loop, however often a parent asks.
 */
export function announceHeight(ground: Ground): Announcer {
  const talks = PROTOCOLS.map((protocol): Talk => {
    const name = protocol.named ? protocol.named(ground.href) : ''
    return { protocol, name, answered: false, owed: false, answers: 0 }
  })
  let told: { px: number; acted: boolean } | null = null
  const repeats = HELLO_AT.map((ms) => ground.later(ms, greet))

  function greet(): void {
    for (const { protocol, answered } of talks)
      if (protocol.hello !== undefined && !answered) ground.post(protocol.hello)
  }

  function send(talk: Talk): void {
    const { protocol, name } = talk
    if (told === null || name === null || (protocol.waits && !talk.answered)) return
    const facts = { href: ground.href, width: ground.width(), acted: told.acted }
    ground.post(protocol.height(told.px, facts, name, talk.owed))
    talk.owed = false
  }

  return {
    tell(px, acted) {
      const clamped = Math.round(Math.min(MOST, Math.max(LEAST, px)))
      if (!Number.isFinite(clamped) || told?.px === clamped) return
      told = { px: clamped, acted }
      for (const talk of talks) {
        talk.answers = 0
        send(talk)
      }
    },
    hear(data) {
      for (const talk of talks) {
        const asked = talk.protocol.asked?.(data, talk.name) ?? null
        if (asked === null || talk.answers >= MOST_ANSWERS) continue
        talk.name = asked
        talk.answered = true
        talk.owed = true
        talk.answers += 1
        send(talk)
      }
    },
    stop() {
      for (const callOff of repeats) callOff()
    },
  }
}
