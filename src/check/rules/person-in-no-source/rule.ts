import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import { everySourceOf } from '../../evidence.ts'
import { linesOf } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { warning } from '../../rule.ts'

/** Two or more words with capitals in a row, with the small words that stand in names. */
const NAME =
  /(?<![\p{L}’-])\p{Lu}[\p{L}’-]+(?:\s+(?:(?:de|van|von|der|den|al|bin|la|le|di|da)\s+)*\p{Lu}[\p{L}’-]+)+/gu
/** One word with a capital that says something. */
const SAYS =
  /(?<![\p{L}’-])(\p{Lu}[\p{L}’-]+)\s+(?:said|says|told|tells|wrote|writes|warned|answered)\b|\b(?:said|says|asked|wrote|answered)\s+(\p{Lu}[\p{L}’-]+)/gu
/** Days, months and the like, and words that only begin a sentence. */
const COMMON = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday new year years eve day christmas easter time eastern moscow the a an in on at of for from by to and but so as if when what which who why how no not two three de van von der den al bin la le di da he she it they we you i this that there here some many most others nobody somebody everybody each both all officials'.split(
    ' ',
  ),
)

/** R431: whoever is named in a text of ours is named in some source. */
export const personInNoSource = warning('R431', (draft) => {
  const known = new Set(wordsIn(everySourceOf(draft)))
  const message = (name: string) => `"${name}" is named, and stands in no passage or source`
  const help = 'Correct the name; or name who or what it is in a source or a passage.'
  const isUnknown = (name: string) => {
    const words = wordsIn(name).filter((word) => !COMMON.has(word))
    return words.length > 1 && words.every((word) => !known.has(word))
  }
  const isStranger = (name: string) =>
    wordsIn(name).every((word) => !known.has(word) && !COMMON.has(word))
  const unknownIn = (text: string): { name: string; index: number }[] => [
    ...[...text.matchAll(NAME)]
      .map(({ 0: name, index }) => ({ name, index }))
      .filter(({ name }) => isUnknown(name)),
    ...[...text.matchAll(SAYS)]
      .map(({ 1: before, 2: after, index }) => ({ name: before ?? after ?? '', index }))
      .filter(({ name }) => isStranger(name)),
  ]
  const lines = linesOf(draft, 'narration', 'account', 'direction').map(({ line }) => line.ink)
  const script = [...lines, ...draft.script.choices].flatMap((line): Fault[] =>
    unknownIn(line.text).map(({ name, index }) =>
      fault(placeIn(line, line.column + index), message(name), help),
    ),
  )
  // Who publishes a copy, or reviewed it, is in no source of the event.
  const { sources, site, review } = draft.yaml
  const prose = proseOf(draft)
    .filter(({ role, file }) => role !== 'title' && ![sources, site, review].includes(file))
    .flatMap(({ value, file, path }): Fault[] =>
      unknownIn(value).map(({ name }) => fault(file.at(path), message(name), help)),
    )
  return [...script, ...prose]
})

const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}]+(?:[’-][\p{L}]+)*/gu) ?? []).map((word) =>
    word.toLowerCase().replace(/’s$/, ''),
  )
