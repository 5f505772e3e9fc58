import {
  type Attested,
  attestedWords,
  type Bundle,
  canonical,
  changesIn,
  cleanBundle,
  type Digest,
  digestOfWork,
  entryOf,
  normalise,
  type Reading,
  readingOf,
  readingOfLine,
} from '../../reconstruction/index.ts'
import { attestedIn } from '../../words/index.ts'
import { type Difference, type Finding, NOTHING, type Original } from './original.ts'
import type { Paragraph } from './paragraphs.ts'

/** How the data of a work stands to the original: by its digest, and line by line where that differs. */
export function compareBundle(original: Original, copy: Bundle, digest: Digest): Finding {
  const found = digestOfWork(copy, digest)
  const forged =
    copy.digest !== undefined && copy.digest !== found && !isMasked(original, found, digest)
  const { bundle, versions } = original
  const known = found === bundle.digest || isMasked(original, found, digest)
  const older = versions.find((one) => one.digest === found)
  if (known && !isToldAsGraded(copy))
    return { ...NOTHING, verdict: 'differs', forged, differences: [MISTOLD] }
  if (known) return { ...NOTHING, verdict: 'same', forged }
  if (older) return { ...NOTHING, verdict: 'older', version: older.version, forged }
  const masked = differencesIn(cleanBundle(bundle), copy)
  const plain = differencesIn(bundle, copy)
  const differences = masked.length < plain.length ? masked : plain
  return { ...NOTHING, verdict: 'differs', forged, differences }
}

/** Whether a copy's words for what attests its lines are those that its own grades give. */
function isToldAsGraded(copy: Bundle): boolean {
  const derived = attestedIn(copy)
  const told = (by: Attested, line: string) => canonical(attestedWords(by, line))
  return Object.keys(derived.lines).every((id) => told(derived, id) === told(copy.attested, id))
}

/** These words are derived, and no part of the digest. */
const MISTOLD: Difference = { line: null, change: 'what attests the lines, in words' }

/** The same work with its strong words masked keeps the original's digest, and has another. */
const isMasked = ({ bundle }: Original, found: string, digest: Digest): boolean =>
  digestOfWork(cleanBundle(bundle), digest) === found

function differencesIn(bundle: Bundle, copy: Bundle): Difference[] {
  const before = readingsOf(bundle)
  const now = readingsOf(copy)
  const names = new Set([...before.keys(), ...now.keys()])
  const found = [...names].flatMap((name) =>
    changesIn(before.get(name) ?? [], now.get(name) ?? [])
      .filter((change) => change.startsWith('* '))
      .map((change) => ({
        line: name.startsWith('line:') ? name.slice(5) : null,
        change: `${name.startsWith('line:') ? '' : `${name}: `}${change.slice(2)}`,
      })),
  )
  return found.length > 0
    ? found
    : [{ line: null, change: 'script: its order, its choices or its review' }]
}

function readingsOf(bundle: Bundle): Map<string, Reading> {
  return new Map([
    ['story', readingOf(bundle.story)],
    ...Object.entries(bundle.sources).map(
      ([id, source]) => [`source ${id}`, readingOf(source)] as const,
    ),
    ...bundle.lines.map((line) => [`line:${line.id}`, readingOfLine(bundle, line)] as const),
  ])
}

/** The line of a work that stands under this id on a page, or whose words are in this text. */
export function lineAt(bundle: Bundle, { anchor, text }: Paragraph): string | null {
  const id = anchor.replace(/^(?:read-|line=)/, '')
  if (entryOf(bundle.sourcing, id)) return id
  return bundle.lines.find((line) => text.includes(normalise(line.text)))?.id ?? null
}
