import { lineText, type Tick } from '../../panel/index.ts'
import { type Bundle, lineById } from '../../reconstruction/index.ts'

/** The lines of the event as ticks. @param clean whether strong words are masked. */
export const ticksOf = (bundle: Bundle, clean: boolean): Tick[] =>
  bundle.exchange.map((id) => {
    const line = lineById(bundle, id)
    return { id, text: line ? lineText(line, clean) : '' }
  })
