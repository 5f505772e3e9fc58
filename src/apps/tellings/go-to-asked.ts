import { type Notices, tellCorrected } from '../../runtime/notices/index.ts'
import { tellingsWords as say } from '../../words/tellings/index.ts'
import type { Asked } from './address.ts'
import type { TellingsState } from './state.ts'

/** Goes to what an address asks for. What is not here is told, and leaves the place as it is. */
export function goToAsked(
  { bundle, tellers, lines, teller, line, all }: TellingsState,
  asked: Asked,
  notices: Pick<Notices, 'add'>,
): void {
  const { where, todo } = say
  const whose = tellers.find(({ id }) => id === asked.telling)
  if (whose) teller.value = whose
  else if (asked.telling !== null)
    notices.add({ what: say.noSuchTelling(asked.telling), where, todo })
  if (lines.some(({ id }) => id === asked.line)) line.value = asked.line
  else if (asked.line !== null) {
    notices.add({ what: say.noSuchLine(asked.line), where, todo })
    // Where the line is still told, its caption says what was corrected.
    tellCorrected(bundle, asked.line, notices)
  } else if (asked.end) line.value = null
  all.value = asked.all
}
