import { Compare } from '../../panel/index.ts'
import { type Bundle, linesOf } from '../../reconstruction/index.ts'

/** What a page of text is written from. */
export interface TextProps {
  bundle: Bundle
  /** Whether strong words are masked. */
  clean: boolean
}

/** What Compare holds: the event as each side tells it, and every line against every record. */
export const CompareText = ({ bundle, clean }: TextProps) => (
  <>
    <p class="label">{bundle.story.disclosure.label}</p>
    <Compare work={bundle} lines={linesOf(bundle)} clean={clean} level={1} />
  </>
)
