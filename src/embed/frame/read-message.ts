import * as v from 'valibot'
import { ID } from '../../reconstruction/index.ts'
import { PROTOCOL, type ToFrame } from '../messages.ts'
import { DIRECTIONS, THEMES } from '../options.ts'

/** Made when it is needed, so that a page that no host speaks to carries none of it. */
function toFrameSchema() {
  const readout = v.literal(PROTOCOL)
  const name = v.pipe(v.string(), v.maxLength(200), v.regex(ID))
  return v.variant('type', [
    v.strictObject({ readout, type: v.literal('hello') }),
    v.strictObject({ readout, type: v.literal('begin') }),
    v.strictObject({ readout, type: v.literal('next') }),
    v.strictObject({ readout, type: v.literal('back') }),
    v.strictObject({ readout, type: v.literal('goto'), line: name }),
    v.strictObject({
      readout,
      type: v.literal('set'),
      theme: v.nullable(v.picklist(THEMES)),
      dir: v.nullable(v.picklist(DIRECTIONS)),
      clean: v.boolean(),
      sound: v.boolean(),
    }),
  ])
}

/** Parses and validates a host’s message: the message, or `null` for anything else. Never throws. */
export function readToFrame(data: unknown): ToFrame | null {
  try {
    const parsed = v.safeParse(toFrameSchema(), data)
    return parsed.success ? parsed.output : null
  } catch {
    // Reading a hostile object may throw; a cloned message cannot, but nothing from outside is trusted.
    return null
  }
}
