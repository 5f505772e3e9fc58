import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { isEnglish } from '../../english.ts'
import { isLabel } from '../../labels.ts'
import { linesOf } from '../../lines.ts'
import { isAskedAsFalse, proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'
import { sentencesOf } from '../../sentences.ts'
import { ANYWHERE, IN_LABELS, recordClaimedIn } from './claim.ts'

const HELP = 'Say what there is: accounts, and who pieced them together.'
const message = (word: string) => `"${word}" here claims a record that there is not`

/** R702: nothing that reaches the screen claims a recording, a transcript or a witness. */
export const claimsARecord = error('R702', (draft) =>
  isEnglish(draft) ? [...inProse(draft), ...inScript(draft)] : [],
)

const inProse = (draft: Draft): Fault[] =>
  proseOf(draft).flatMap((prose) => {
    if (isAskedAsFalse(draft, prose)) return []
    const word = claimIn(prose.value, isLabel(draft, prose) ? IN_LABELS : ANYWHERE)
    return word === null ? [] : [fault(prose.file.at(prose.path), message(word), HELP)]
  })

const inScript = (draft: Draft): Fault[] =>
  [
    ...linesOf(draft, 'narration').map(({ line }) => [line.ink, ANYWHERE] as const),
    // A choice and a direction say what is to be seen, as a title does.
    ...linesOf(draft, 'direction').map(({ line }) => [line.ink, IN_LABELS] as const),
    ...draft.script.choices.map((choice) => [choice, IN_LABELS] as const),
  ].flatMap(([line, claim]) => {
    const word = claimIn(line.text, claim)
    return word === null ? [] : [fault(placeIn(line), message(word), HELP)]
  })

/** The first word of a text that claims a record; `null` where none does. */
const claimIn = (text: string, claim: RegExp): string | null =>
  sentencesOf(text)
    .map((sentence) => recordClaimedIn(sentence.text, claim))
    .find((word) => word !== null) ?? null
