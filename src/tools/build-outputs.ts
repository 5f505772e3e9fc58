import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from '../embed/index.ts'
import type { Bundle } from '../reconstruction/index.ts'
import { cardsOf } from './build-cards.ts'
import { buildElement } from './build-element.ts'
import { headersFile } from './build-headers.ts'
import { writeLines } from './build-lines.ts'
import { buildOffline } from './build-offline.ts'
import { writeVariants } from './build-variants.ts'
import { writeVersion } from './build-version.ts'
import type { Prints } from './press/index.ts'

/**
 * Writes all that other pages embed, after the pages and the posters have been built.
 * @param base the public address with a slash at the end; empty where it is not known: then what
 * needs whole addresses (oEmbed, share cards) is written with relative ones, or without.
 * @param frameFiles what the build of the frame wrote
 */
export async function writeOutputs(
  out: string,
  bundle: Bundle,
  base: string,
  prints: Prints,
  frameFiles: readonly string[],
): Promise<void> {
  const { story } = bundle
  const cards = cardsOf(bundle, prints)
  await buildElement(out)
  await writeLines(out, bundle, cards, base)
  const { corrections, name } = story
  await writeFile(
    join(out, 'corrections.json'),
    JSON.stringify({ format: 1, story: name, corrections }, null, 2),
  )
  await writeFile(join(out, '_headers'), headersFile())
  const version = await writeVersion(out, story.version, frameFiles)
  await writeVariants(out, eventCards(bundle, cards), version)
  await buildOffline(out, bundle)
}

/** The cards of the event's lines, in order; of all lines where the event has none. */
function eventCards({ exchange }: Bundle, cards: readonly Card[]): readonly Card[] {
  const told = exchange.flatMap((id) => cards.filter(({ line }) => line === id))
  return told.length > 0 ? told : cards
}
