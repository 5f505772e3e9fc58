import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from '../embed/index.ts'
import type { Bundle, Publisher } from '../reconstruction/index.ts'
import { cardsOf } from './build-cards.ts'
import { feedFiles } from './build-feeds.ts'
import { headersFile } from './build-headers.ts'
import { correctionsFile, lineFiles } from './build-lines.ts'
import { writeOffline } from './build-offline.ts'
import { writeVariants } from './build-variants.ts'
import { writeVersion } from './build-version.ts'
import { serverSettings } from './server-settings.ts'
import { type Prints, stillsIn } from './stills/index.ts'
import type { Built } from './vite/assets.ts'
import { writeInto } from './write-into.ts'

/** What was built before, and whose it is. */
interface SiteOutputs {
  /** Names of the files that the builds of the framed pages wrote. */
  readonly framed: readonly string[]
  /** The script and style of the file that plays offline. */
  readonly offline: Built
  readonly publisher: Publisher | null
  /** Folders of further works in this one. */
  readonly folders: readonly string[]
}

/**
 * Writes all that other pages embed, after the pages, the posters and the element have been built.
 * @param base the public address with a slash at the end; empty where it is not known: then what
 * needs whole addresses (oEmbed, share cards) is written with relative ones, or without.
 */
export async function writeOutputs(
  out: string,
  bundle: Bundle,
  base: string,
  prints: Prints,
  { framed, offline, publisher, folders }: SiteOutputs,
): Promise<void> {
  const { story } = bundle
  const cards = cardsOf(bundle, prints, publisher)
  const lines = lineFiles(bundle, cards, base, stillsIn(prints))
  for (const { fileName, source } of [
    ...lines,
    correctionsFile(bundle),
    ...feedFiles(bundle, base),
  ])
    await writeInto(out, fileName, source)
  await writeFile(join(out, '_headers'), headersFile(folders))
  for (const [fileName, text] of serverSettings(folders)) await writeInto(out, fileName, text)
  const version = await writeVersion(out, story.version, framed)
  await writeVariants(out, eventCards(bundle, cards), version)
  await writeOffline(out, bundle, offline, publisher)
}

/** The cards of the event's lines, in order; of all lines where the event has none. */
function eventCards({ exchange }: Bundle, cards: readonly Card[]): readonly Card[] {
  const told = exchange.flatMap((id) => cards.filter(({ line }) => line === id))
  return told.length > 0 ? told : cards
}
