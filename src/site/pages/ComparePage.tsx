import { Compare } from '../../panel/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { linesOf } from '../play/lines.ts'
import { Masthead } from '../play/Masthead.tsx'

/** The event as each side tells it, and every line against every record; without a script. */
export const ComparePage = ({ bundle }: { bundle: Bundle }) => (
  <>
    <Masthead story={bundle.story} page="compare" />
    <main class="text-page text-page-wide">
      <p class="label">{bundle.story.disclosure.label}</p>
      <Compare work={bundle} lines={linesOf(bundle)} clean={false} level={1} />
    </main>
  </>
)
