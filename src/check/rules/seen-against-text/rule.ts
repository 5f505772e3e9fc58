import { type Link, SILENT_SUMMARY } from '../../../reconstruction/index.ts'
import { type Fault, fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { aboutReading, saidOfSources } from './said.ts'

const HELP = 'Let the text and the link’s seen say the same of what was read.'

/** R632: what our texts say was read of a source agrees with what its links say. */
export const seenAgainstText = error('R632', (draft) =>
  isEnglish(draft) ? [...ofSources(draft), ...ofAll(draft)] : [],
)

/** Reading that is told as less than the whole original. */
const LESS =
  /\bin the (?:reports|extracts?|parts) (?:that )?we (?:have )?read\b|\b(?:lacks?|without) (?:its|the) (?:end|beginning|close|opening)\b|\bwe have not (?:seen|read)\b|\bknown to us (?:only )?through\b|\bof the original we read\b/i
/** Reading that is told as of the original, whole. */
const MORE =
  /\bwe (?:have )?(?:compared|read|checked|saw|seen)\b[^.;]*\b(?:itself|whole|in full|the original)\b/i
const ANY =
  /\b(?:seen|read|heard|watched) by us\b|\bwe (?:have )?(?:seen|read|watched|heard|saw)\b/i
const NOT = /\b(?:not|never|no|none|nobody)\b|n[’']t\b/i

function ofSources(draft: Draft): Fault[] {
  const said = saidOfSources(draft)
  return [...draft.sources.fitting].flatMap(([id, { links }]): Fault[] => {
    const whole = wholeOf(links)
    const isUnseen = links.every(({ seen }) => seen === 'not-checked')
    // What is said of any silent record says nothing of how much of this one was read.
    const texts = said.filter(({ source, text }) => source === id && text !== SILENT_SUMMARY)
    if (whole !== -1) {
      const less = texts
        .flatMap(({ text }) => sentencesOf(text))
        .find(({ text }) => LESS.test(text))
      return less ? [isLess(draft, id, whole, less.text)] : []
    }
    return texts.flatMap(({ text, isOwn, at }) => {
      const more = sentencesOf(text).find(
        (one) =>
          !NOT.test(one.text) && (MORE.test(one.text) || (isOwn && isUnseen && ANY.test(one.text))),
      )
      return more
        ? [
            fault(
              at(),
              `${shown(more.text)}, and no link of ${id} says that so much was seen`,
              HELP,
            ),
          ]
        : []
    })
  })
}

const wholeOf = (links: readonly Link[]): number =>
  links.findIndex(({ role, seen }) => role === 'original' && seen === 'full')

const isLess = ({ yaml }: Draft, id: string, link: number, text: string): Fault =>
  fault(
    yaml.sources.at([id, 'links', link, 'seen']),
    `the original of "${id}" is said to be read in full, and ${shown(text)} says less`,
    HELP,
  )

const ORIGINALS = /\bwe (?:have )?read\b[^.;]*?\boriginals?\b/i
const NO_ORIGINALS =
  /\b(?:not|none of) the (?:live )?originals?\b|\bno (?:document|record|account|original)s? (?:whole|in full)\b/i

/** What About says of all records of the event. */
function ofAll(draft: Draft): Fault[] {
  const records = (draft.story?.event.records ?? []).map((id) => ({
    id,
    whole: wholeOf(draft.sources.fitting.get(id)?.links ?? []),
  }))
  return aboutReading(draft).flatMap(({ text, at }): Fault[] => {
    const sentences = sentencesOf(text).map((one) => one.text)
    const denies = sentences.find((one) => NO_ORIGINALS.test(one))
    const claims = sentences.find((one) => ORIGINALS.test(one) && !NOT.test(one))
    const without = records.filter(({ whole }) => whole === -1).map(({ id }) => id)
    return [
      ...records.flatMap(({ id, whole }) =>
        denies === undefined || whole === -1 ? [] : [isLess(draft, id, whole, denies)],
      ),
      ...(claims === undefined || without.length === 0
        ? []
        : [
            fault(
              at(),
              `${shown(claims)}, and no link of ${without.join(', ')} says that so much was seen`,
              HELP,
            ),
          ]),
    ]
  })
}
