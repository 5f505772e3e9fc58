import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault, type Place } from '../../diagnostic.ts'
import { isEnglish } from '../../english.ts'
import { isLabel } from '../../labels.ts'
import { linesOf } from '../../lines.ts'
import { isAskedAsFalse, proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'
import { deniesTheLabel } from './denies.ts'

const HELP = 'Leave it out, or say what the work rests on.'

/** R701: no text says otherwise than the label, which is not the story's to write. */
export const textAgainstTheLabel = error('R701', (draft) => {
  if (!isEnglish(draft)) return []
  const told = (text: string, at: Place, label = false): Fault[] => {
    const words = deniesTheLabel(text, label)
    return words === null ? [] : [fault(at, `"${words}" here says otherwise than the label`, HELP)]
  }
  return [
    ...proseOf(draft)
      .filter((prose) => !isAskedAsFalse(draft, prose))
      .flatMap((prose) => told(prose.value, prose.file.at(prose.path), isLabel(draft, prose))),
    ...[
      ...linesOf(draft, 'narration', 'direction').map(({ line }) => line.ink),
      ...draft.script.choices,
    ].flatMap((line) => told(line.text, placeIn(line))),
  ]
})
