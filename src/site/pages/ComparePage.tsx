import { CompareGrid } from '../../panel/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { exchangeOf } from '../play/lines.ts'
import { Masthead } from '../play/Masthead.tsx'

/** The lines of the event against the records; every cell opens its evidence, without a script. */
export const ComparePage = ({ bundle }: { bundle: Bundle }) => (
  <>
    <Masthead story={bundle.story} page="compare" />
    <main class="text-page text-page-wide">
      <CompareGrid work={bundle} lines={exchangeOf(bundle)} clean={false} level={1} />
      <p class="label">{bundle.story.disclosure.label}</p>
    </main>
  </>
)
