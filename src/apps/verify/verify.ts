import * as v from 'valibot'
import {
  canonical,
  type Digest,
  normalise,
  parseBundle,
  ReviewSchema,
  reviewedBy,
  wordsChanged,
} from '../../reconstruction/index.ts'
import { compareBundle } from './data.ts'
import { type Difference, type Finding, NOTHING, type Original } from './original.ts'
import { compareAnywhere, compareInOrder } from './pages.ts'
import { type PageText, type Paragraph, readData, readPage, readPlain } from './paragraphs.ts'
import { readPicture } from './picture.ts'

/** A file of a copy. */
export interface CopyFile {
  /** Its path in the site, or the name of a file by itself. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Pages that change as they are used: kept by a browser, they are not as they were built. */
const USED = /^(?:index|frame|lesson|teach|embed|verify)\.html$/

/** A digest as it is shown, in groups of eight: all of it, or as much as a snippet has room for. */
const SHOWN = /\b[0-9a-f]{8}(?: [0-9a-f]{8}){7}\b|\b[0-9a-f]{8} [0-9a-f]{8}(?=…)/

/**
 * How a file stands to the original. Never throws, whatever it holds.
 * @param whole the file lies in a site as it was built; else a browser or somebody may have kept it
 */
export function verifyFile(
  original: Original,
  { name, bytes }: CopyFile,
  digest: Digest,
  whole: boolean,
): Finding {
  const picture = readPicture(bytes)
  if (picture) return comparePicture(original, picture)
  const text = new TextDecoder().decode(bytes)
  if (/\.txt$/.test(name))
    return compareText(original, name, { ...EMPTY, paragraphs: readPlain(text) }, whole)
  if (/^\s*[{[]/.test(text)) return verifyData(original, name, text, digest, whole)
  if (!/<[a-z!]/i.test(text)) return verifyDigest(original, text)
  const page = readPage(text)
  const said = compareText(original, name, page, whole)
  if (page.bundle === null) return said
  const bundle = parseBundle(page.bundle)
  if (bundle.ok) return together([compareBundle(original, bundle.value, digest), said])
  const older = earlierForm(original, parsed(page.bundle), digest)
  // Its paragraphs are that version's.
  return older ?? together([{ ...NOTHING, verdict: 'differs' }, said])
}

/**
 * What was built when a bundle had other fields is read by nobody any more, but its digest was taken in
 * the same way: an older version is known by it.
 */
function earlierForm({ versions }: Original, data: unknown, digest: Digest): Finding | null {
  if (typeof data !== 'object' || data === null || !('format' in data)) return null
  const { digest: shown, ...rest } = { digest: undefined, ...data }
  const found = digest(canonical(rest))
  const older = versions.find((one) => one.digest === found)
  if (!older) return null
  const forged = shown !== undefined && shown !== found
  return { ...NOTHING, verdict: 'older', version: older.version, forged }
}

const EMPTY: PageText = { paragraphs: [], labels: [], bundle: null }

/** How a digest that somebody read on a copy stands to the original: as many digits as there are. */
export function verifyDigest({ bundle, versions }: Original, text: string): Finding {
  const digits = text.toLowerCase().replace(/[^0-9a-f]/g, '')
  if (digits.length < 16) return NOTHING
  if (bundle.digest?.startsWith(digits)) return { ...NOTHING, verdict: 'same' }
  const older = versions.find((one) => one.digest.startsWith(digits))
  return older
    ? { ...NOTHING, verdict: 'older', version: older.version }
    : { ...NOTHING, verdict: 'differs' }
}

function verifyData(
  original: Original,
  name: string,
  text: string,
  digest: Digest,
  whole: boolean,
): Finding {
  const data = parsed(text)
  if (data === undefined) return NOTHING
  const bundle = parseBundle(text)
  if (bundle.ok) return compareBundle(original, bundle.value, digest)
  const older = earlierForm(original, data, digest)
  if (older) return older
  const review = v.safeParse(ReviewSchema, data)
  if (review.success) {
    const same = reviewedBy(review.output, digest)?.digest === original.bundle.review?.digest
    if (same) return { ...NOTHING, verdict: 'same' }
    const last = review.output.versions.at(-1)?.digest
    return last === undefined ? { ...NOTHING, verdict: 'differs' } : verifyDigest(original, last)
  }
  return compareText(original, name, { ...EMPTY, paragraphs: readData(data) }, whole)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function comparePicture(
  original: Original,
  { digest, line, description }: ReturnType<typeof readPicture> & object,
): Finding {
  // As it is, and with strong language masked.
  const texts = (original.pages[`posters/${line}`] ?? []).map(([text]) => text)
  const [known] = texts
  const claim = verifyDigest(original, digest)
  if (known === undefined)
    return { ...claim, verdict: claim.verdict === 'older' ? 'older' : 'differs' }
  const now = normalise(description)
  if (texts.includes(now)) return claim
  return {
    ...claim,
    verdict: claim.verdict === 'older' ? 'older' : 'differs',
    differences: [{ line, change: wordsChanged(known, now) }],
  }
}

function compareText(original: Original, name: string, page: PageText, whole: boolean): Finding {
  const path = pathOf(original, name, page.paragraphs, whole)
  const labels = compareAnywhere(original, page.labels)
  if (path !== null) {
    const differences = [
      ...compareInOrder(original.pages[path] ?? [], page.paragraphs),
      ...labels.differences,
    ]
    return judged(original, page.paragraphs, { differences, foreign: labels.foreign, same: 1 })
  }
  const texts = [...page.paragraphs.map(({ text }) => text), ...page.labels]
  return judged(original, page.paragraphs, compareAnywhere(original, texts))
}

/** The page of the original that this is, where it is one as it was built. */
function pathOf(
  { pages }: Original,
  name: string,
  paragraphs: readonly Paragraph[],
  whole: boolean,
): string | null {
  if (whole) return Object.hasOwn(pages, name) ? name : null
  const file = name.split('/').at(-1) ?? ''
  const paths = Object.keys(pages).filter((path) => !USED.test(path))
  const named = paths.filter((path) => path.split('/').at(-1) === file)
  const texts = new Set(paragraphs.map(({ text }) => text))
  const shared = (path: string) => {
    const known = pages[path] ?? []
    return known.filter(([text]) => texts.has(text)).length / Math.max(known.length, texts.size, 1)
  }
  const [best] = (named.length > 0 ? named : paths)
    .map((path) => ({ path, share: shared(path) }))
    .sort((a, b) => b.share - a.share)
  return best && best.share > MOSTLY ? best.path : null
}

/** From which share of its paragraphs on a page is taken for one of ours. */
const MOSTLY = 0.6

interface Compared {
  readonly differences: readonly Difference[]
  readonly foreign: number
  readonly same: number
}

/** A page that says something else may be of a version that it names: by its digest alone. */
function judged(
  original: Original,
  paragraphs: readonly Paragraph[],
  { differences, foreign, same }: Compared,
): Finding {
  const shown = paragraphs.flatMap(({ text }) => SHOWN.exec(text)?.[0] ?? [])[0]
  const claim = shown === undefined ? NOTHING : verifyDigest(original, shown)
  if (differences.length === 0)
    return {
      ...NOTHING,
      foreign,
      verdict: claim.verdict === 'differs' ? 'differs' : same > 0 ? 'same' : 'unknown',
    }
  const forged = claim.verdict === 'same'
  return { ...NOTHING, verdict: 'differs', version: claim.version, forged, differences, foreign }
}

/** One finding of several about the same file: the worst of them. */
export function together(findings: readonly Finding[]): Finding {
  const order = ['differs', 'older', 'same', 'unknown'] as const
  const verdict =
    order.find((one) => findings.some((finding) => finding.verdict === one)) ?? 'unknown'
  return {
    verdict,
    version: findings.find(({ version }) => version !== null)?.version ?? null,
    forged: findings.some(({ forged }) => forged),
    differences: findings.flatMap(({ differences }) => differences),
    foreign: findings.reduce((sum, { foreign }) => sum + foreign, 0),
  }
}
