import { lineText, type Tick } from '../../panel/index.ts'
import { type Bundle, lineById } from '../../reconstruction/index.ts'

/** The ticks of a bundle, by whether they are masked: made once, so that those unchanged are not drawn anew. */
const made = new WeakMap<Bundle, Map<boolean, readonly Tick[]>>()

/** The lines of the event as ticks. @param clean whether strong words are masked. */
export function ticksOf(bundle: Bundle, clean: boolean): readonly Tick[] {
  const ticks = made.get(bundle) ?? new Map<boolean, readonly Tick[]>()
  made.set(bundle, ticks)
  const known = ticks.get(clean) ?? bundle.exchange.map((id) => tickOf(bundle, id, clean))
  ticks.set(clean, known)
  return known
}

function tickOf(bundle: Bundle, id: string, clean: boolean): Tick {
  const line = lineById(bundle, id)
  return { id, text: line ? lineText(line, clean) : '' }
}
