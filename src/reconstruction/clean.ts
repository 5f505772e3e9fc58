import type { Bundle } from './bundle.ts'
import { escapeRegExp } from './escape-reg-exp.ts'
import { MASK } from './runs.ts'

const strongIn = (sourcing: Bundle['sourcing'][string] | undefined): readonly string[] =>
  sourcing && 'strong-language' in sourcing ? sourcing['strong-language'] : []

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/**
 * A bundle without its strong words: each is masked wherever it stands, so that no page made of it
 * can show one. Every text keeps its place, and the masks are declared as the words were: anchors
 * fit, and views mark what was edited. The same bundle where there is no strong word.
 */
export function cleanBundle(bundle: Bundle): Bundle {
  const strong = [...new Set(Object.values(bundle.sourcing).flatMap(strongIn))]
  if (strong.length === 0) return bundle
  const inLine = (id: string) => (text: string) =>
    strongIn(bundle.sourcing[id]).reduce((masked, word) => masked.replaceAll(word, MASK), text)
  const lines = bundle.lines.map((line) => ({ ...line, text: inLine(line.id)(line.text) }))
  const script = bundle.lines.reduce(
    (text, line) => text.replaceAll(inJson(line.text), inJson(inLine(line.id)(line.text))),
    bundle.script,
  )
  const sourcing = Object.fromEntries(
    Object.entries(bundle.sourcing).map(([id, one]) => [id, masked(one, inLine(id))]),
  )
  // Elsewhere only whole words count: one may be a part of innocent others. Names stay names.
  const whole = strong.map(
    (word) => new RegExp(`${NOT_BEFORE}${escapeRegExp(word)}${NOT_AFTER}`, 'gu'),
  )
  const everywhere = (text: string) => whole.reduce((left, word) => left.replace(word, MASK), text)
  // What attests a line is said in words of ours: “fine” is how a plate is printed.
  const { attested } = bundle
  return { ...masked({ ...bundle, lines, sourcing, script }, everywhere), attested }
}

const NOT_BEFORE = '(?<![\\p{L}\\p{N}-])'
const NOT_AFTER = '(?![\\p{L}\\p{N}-])'

/** A value with every text in it masked; the names of its fields stay. */
const masked = <T>(value: T, mask: (text: string) => string): T =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'string' ? mask(one) : one)))
