import { textsAboutLines } from '../../about-lines.ts'
import { type CountedLine, countedLines } from '../../counted-lines.ts'
import { fault, shown } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { mentionsIn, namedIn } from '../../mentions.ts'
import { knowsAllLines } from '../../reached.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { sidesIn } from '../../sides.ts'

const WHOSE =
  /\b(?:the|its|these|those|all|both) words (?:are|were) (?:all |really )?([^.;:,]+?)[’'](?:s\b|(?=[.;:,]|$))/giu

/** R455: the words of a line are called those of whoever is quoted with them, and of nobody else. */
export const wordsGivenAway = error('R455', (draft) => {
  const lines = knowsAllLines(draft) && isEnglish(draft) ? countedLines(draft) : null
  if (!lines) return []
  return textsAboutLines(draft, lines).flatMap(({ text, lines: ids, at }) => {
    const about = lines.filter(({ id }) => ids.includes(id))
    const wrong = sentencesOf(text)
      .flatMap((sentence) => [...sentence.text.matchAll(WHOSE)])
      .find(([, whose = '']) => about.some((line) => !isTheirs(draft, line, whose)))
    if (!wrong) return []
    return [
      fault(
        at(),
        `${shown(wrong[0])} does not fit "${ids.join('", "')}": nothing quotes them so`,
        'Say whose the words are: the author’s where a line is paraphrase, or whoever is quoted.',
      ),
    ]
  })
})

/** Whether a line's words can be called those of whom a text names. */
function isTheirs(draft: Draft, { kind, ofPerson, hows }: CountedLine, whose: string): boolean {
  const { story, sources } = draft
  if (!story || /\b(?:not|nobody|none)\b/i.test(whose)) return true
  const [side] = sidesIn(draft, `${whose}’ accounts`)
  if (side && side.parties.length > 1)
    return side.parties.every((party) =>
      Object.entries(hows).some(
        ([record, how]) => how === 'verbatim' && sources.fitting.get(record)?.party === party,
      ),
    )
  const [who] = mentionsIn(whose, namedIn(story.cast))
  const isPerson = who?.members.some((id) => story.cast[id]?.kind === 'person') ?? false
  return !isPerson || (kind === 'quotation' && ofPerson)
}
