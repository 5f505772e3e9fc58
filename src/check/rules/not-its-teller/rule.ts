import { normalise, type Story, toldIn } from '../../../reconstruction/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf, type SourcedSpeech, sceneOf } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

const HELP =
  'Anchor it to the author’s words, or to those of a record of the event that gives or states it.'

/** R621: the words of a line of the event are those of whoever is said to tell it. */
export const notItsTeller = error('R621', (draft) => [...nobody(draft), ...lines(draft)])

/** A work that has neither author nor record has nobody to tell its event. */
const nobody = ({ story, yaml }: Draft): Fault[] =>
  story && toldIn(story).length === 0
    ? [
        fault(
          yaml.story.at(['event', 'records']),
          'nobody tells the event: there is no author, and no record of it',
          'Name the author, or the records that give an account of the event.',
        ),
      ]
    : []

function lines(draft: Draft): Fault[] {
  const { story, yaml } = draft
  if (!story) return []
  return linesOf(draft, 'speech', 'quotation')
    .filter(({ id }) => sceneOf(draft, id) === story.event.scene)
    .flatMap((sourced) => {
      const why = mistaken(story, draft, sourced)
      return why === null ? [] : [fault(yaml.sourcing.at([sourced.id, 'passages']), why, HELP)]
    })
}

/** Why a line's words are not its teller's; `null` where they are. */
function mistaken(
  story: Story,
  { sources }: Draft,
  { id, line, sourcing }: SourcedSpeech,
): string | null {
  const { author, event } = story
  // What quotes a record gives that record's words.
  const from = (source: string) => sources.fitting.get(source)?.quotes ?? source
  const told = sourcing.passages.map(({ source }) => from(source))
  const other = told.find((one) => one !== author?.source && !event.records.includes(one))
  if (other !== undefined) return `"${id}" has words from "${other}", which does not tell the event`
  const teller = author && told.includes(author.source) ? author.source : told[0]
  if (teller === undefined) return null
  const words = normalise(line.text)
  const has = (exact: string) => normalise(exact).includes(words)
  const whose = sourcing.passages.find(({ exact }) => has(exact))?.source
  const own = sourcing.passages.some(({ source, exact }) => from(source) === teller && has(exact))
  if (whose !== undefined && !own)
    return `"${id}" is told by "${teller}", and its words stand in "${whose}"`
  const how = ownOf(sourcing.support, teller)?.how
  if (teller === author?.source || how === undefined || how === 'verbatim' || how === 'states')
    return null
  return `"${id}" is in the words of "${teller}", and "${teller}" is said to be ${how} of it`
}
