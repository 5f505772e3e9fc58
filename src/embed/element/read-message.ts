import { type FromFrame, PROTOCOL } from '../messages.ts'

type Kind = 'string' | 'number' | 'boolean'

/** The shape of every message that a frame sends: each field and what it is. */
const SHAPES: { readonly [T in FromFrame['type']]: Readonly<Record<string, Kind>> } = {
  height: { px: 'number', acted: 'boolean' },
  ready: { story: 'string', version: 'string', title: 'string', label: 'string' },
  line: { line: 'string', number: 'number', count: 'number' },
  choice: { choice: 'string', line: 'string' },
  result: { of: 'string', done: 'number', count: 'number' },
  error: { what: 'string', where: 'string' },
}

/** Longest text that is taken from a frame. */
const LONGEST = 2000

/**
 * Parses and validates a frame’s message: the message with the fields that belong to it and no
 * other, or `null`. Written by hand, so that the element depends on nothing. Never throws.
 */
export function readFromFrame(data: unknown): FromFrame | null {
  try {
    if (typeof data !== 'object' || data === null) return null
    const given = data as Record<string, unknown>
    const { type } = given
    if (given.readout !== PROTOCOL || typeof type !== 'string') return null
    if (!Object.hasOwn(SHAPES, type)) return null
    const shape = SHAPES[type as FromFrame['type']]
    const message: Record<string, unknown> = { type }
    for (const [field, kind] of Object.entries(shape)) {
      const value = given[field]
      if (typeof value !== kind || !isTame(value)) return null
      message[field] = value
    }
    return message as FromFrame
  } catch {
    return null
  }
}

const isTame = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length <= LONGEST
    : typeof value !== 'number' || (Number.isFinite(value) && value >= 0)
