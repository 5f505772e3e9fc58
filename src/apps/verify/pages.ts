import { diffArrays } from 'diff'
import { wordsChanged, wordsOf } from '../../reconstruction/index.ts'
import type { Difference, Known, Original } from './original.ts'
import type { Paragraph } from './paragraphs.ts'

/** What of a page's text differs, paragraph by paragraph in their order. */
export function compareInOrder(known: readonly Known[], copy: readonly Paragraph[]): Difference[] {
  const parts = diffArrays(
    known.map(([text]) => text),
    copy.map(({ text }) => text),
  )
  const differences: Difference[] = []
  let at = 0
  let gone: Known[] = []
  const tell = (now: readonly string[]) => {
    for (let i = 0; i < Math.max(gone.length, now.length); i += 1) {
      const [before = '', line = known[at - 1]?.[1] ?? null] = gone[i] ?? []
      differences.push({ line, change: wordsChanged(before, now[i] ?? '') })
    }
    gone = []
  }
  for (const { added, removed, value } of parts) {
    if (added) tell(value)
    else {
      tell([])
      if (removed) gone = known.slice(at, at + value.length)
      at += value.length
    }
  }
  tell([])
  return differences
}

/** How alike two texts must be to be taken for one that was changed, from 0 to 1. */
const ALIKE = 0.6

/** What the original says anywhere, with its lines, and the words of each. */
interface Everything {
  readonly lines: ReadonlyMap<string, string | null>
  readonly bags: () => ReadonlyMap<string, Bag>
}

const everything = new WeakMap<Original, Everything>()

/** Gathered once: a copy has hundreds of files. */
function everythingIn(original: Original): Everything {
  const known = everything.get(original)
  if (known) return known
  const lines = new Map<string, string | null>(original.labels.map((text) => [text, null]))
  // A line's own page comes before those of the accounts of it, which show its passage too.
  for (const [text, line] of Object.values(original.pages).flat())
    lines.set(text, lines.get(text) ?? line ?? null)
  let bags: ReadonlyMap<string, Bag> | null = null
  const found: Everything = {
    lines,
    bags: () => {
      bags ??= new Map([...lines.keys()].map((text) => [text, bagOf(text)]))
      return bags
    },
  }
  everything.set(original, found)
  return found
}

/** What of some paragraphs differs from what the original says anywhere, and how many are like nothing in it. */
export function compareAnywhere(
  original: Original,
  copy: readonly string[],
): { differences: Difference[]; foreign: number; same: number } {
  const { lines, bags } = everythingIn(original)
  const unknown = [...new Set(copy)].filter((text) => !lines.has(text))
  const differences = unknown.flatMap((text) => {
    const near = nearest(bags(), text)
    return near === null
      ? []
      : [{ line: lines.get(near) ?? null, change: wordsChanged(near, text) }]
  })
  return {
    differences,
    foreign: unknown.length - differences.length,
    same: copy.length - unknown.length,
  }
}

type Bag = ReadonlyMap<string, number>

function bagOf(text: string): Bag {
  const bag = new Map<string, number>()
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0)

/** The text that has most words in common with another (Dice), where there are enough. */
function nearest(bags: ReadonlyMap<string, Bag>, text: string): string | null {
  const own = bagOf(text)
  const size = sizeOf(own)
  if (size < 3) return null
  let best: { text: string; alike: number } | null = null
  for (const [other, bag] of bags) {
    const common = [...own].reduce((sum, [word, n]) => sum + Math.min(n, bag.get(word) ?? 0), 0)
    const alike = (2 * common) / (size + sizeOf(bag))
    if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { text: other, alike }
  }
  return best?.text ?? null
}
