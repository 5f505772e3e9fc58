import { stepsOf } from '../../../panel/chain/index.ts'
import { renderChain } from '../../../prerender/index.ts'
import { chainsOf, exchangeOf } from '../../../reconstruction/index.ts'
import { factsOf, type Take, takenLine, toldBy } from '../take.ts'

/** Ink and paper of a drawing that stands by itself. */
const LOOK = { ink: '#1b1a17', paper: '#ffffff' }

/** Whether any of the lines is the event's, so that it has a chain. */
export const hasChain = ({ bundle, lines }: Take): boolean =>
  lines.some(({ id }) => bundle.exchange.includes(id))

/**
 * The chains of the event's lines among some as one drawing (SVG 1.1), with the same in words as its
 * description. Strong language is not masked, as in every other file.
 */
export function asChainSvg({ bundle, lines }: Take): string {
  const event = exchangeOf(bundle)
  const asked = event.filter(({ id }) => lines.some((line) => line.id === id))
  const chains = chainsOf(bundle, asked)
  const { label, title, statement, makers, edition, version, digest } = factsOf(bundle)
  const steps = chains.map((chain) => {
    const taken = takenLine(bundle, chain.line)
    const corrected = taken.corrected.join(' ')
    return `${taken.words} (${toldBy(taken)}.) ${stepsOf(chain, bundle).join(' ')} ${corrected}`.trim()
  })
  const description = [label, ...steps, title, statement, version, digest]
    .filter(Boolean)
    .join('\n')
  const foot = [`${title}.`, makers, edition].join(' ')
  const drawing = { chains, work: bundle, lines: event, clean: false, foot, description }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderChain({ ...drawing, ...LOOK })}\n`
}
