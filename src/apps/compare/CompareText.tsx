import { Compare, RunningHead } from '../../panel/index.ts'
import { linesOf } from '../../reconstruction/index.ts'
import type { TextProps } from '../common/text-page.tsx'

/** What Compare holds: the event as each side tells it, and every line against every record. */
export const CompareText = ({ bundle, clean }: TextProps) => (
  <>
    <RunningHead work={bundle} />
    <Compare work={bundle} lines={linesOf(bundle)} clean={clean} level={1} home="./" />
  </>
)
