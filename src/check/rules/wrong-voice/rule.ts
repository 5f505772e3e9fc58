import { type CastKind, LINE_KINDS, type LineKind } from '../../../reconstruction/index.ts'
import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { linesOf, type SourcedLine } from '../../lines.ts'
import { ownOf } from '../../names.ts'
import { error } from '../../rule.ts'

const VOICES: Readonly<Record<LineKind, readonly CastKind[]>> = {
  speech: ['person', 'institution'],
  quotation: ['person', 'institution'],
  account: ['account'],
  matter: ['account'],
  narration: ['narrator'],
  direction: ['narrator'],
}

/** R319: speech is spoken, accounts are told by their record, and our own words by the narrator. */
export const wrongVoice = error('R319', (draft) =>
  linesOf(draft, ...LINE_KINDS).flatMap((sourced) => voiced(draft, sourced)),
)

function voiced({ story }: Draft, { line, sourcing }: SourcedLine<LineKind>): Fault[] {
  const member = ownOf(story?.cast ?? {}, line.by?.value ?? '')
  if (!member) return []
  const at = placeIn(line.ink, line.by?.column)
  const { kind } = sourcing
  const voices = VOICES[kind]
  if (!voices.includes(member.kind))
    return [
      fault(
        at,
        `${kind} cannot be voiced by "${line.by?.value}", which is of the kind ${member.kind}`,
        `Give it to a member of the cast of the kind ${voices.join(' or ')}.`,
      ),
    ]
  if (!('record' in sourcing) || member.record === sourcing.record) return []
  return [
    fault(
      at,
      `"${line.by?.value}" tells the account of the record "${member.record ?? 'none'}", not of "${sourcing.record}"`,
      'Give the line to the member of the cast that stands for its record.',
    ),
  ]
}
