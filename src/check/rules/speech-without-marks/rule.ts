import { placeIn } from '../../../script/source/index.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import { linesOf } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { error } from '../../rule.ts'
import { unmarkedSpeechAt } from '../../unmarked.ts'

const MESSAGE = 'this gives words as somebody’s, without quotation marks'
const HELP = 'Report it: say that they said so. What a source quotes is quoted with its marks.'

/** R419: nothing of ours is set as somebody's direct speech, with marks or without. */
export const speechWithoutMarks = error('R419', (draft) => {
  const prose = proseOf(draft).flatMap(({ value, file, path }): Fault[] =>
    unmarkedSpeechAt(draft, value) === null ? [] : [fault(file.at(path), MESSAGE, HELP)],
  )
  const lines = linesOf(draft, 'narration', 'account', 'direction').map(({ line }) => line.ink)
  const script = [...lines, ...draft.script.choices].flatMap((line): Fault[] => {
    const at = unmarkedSpeechAt(draft, line.text)
    return at === null ? [] : [fault(placeIn(line, line.column + at), MESSAGE, HELP)]
  })
  return [...prose, ...script]
})
