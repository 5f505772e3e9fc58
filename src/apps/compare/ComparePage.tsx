import type { Bundle } from '../../reconstruction/index.ts'
import { Masthead, UseFoot } from '../common/index.ts'
import { CompareText } from './CompareText.tsx'

/** What each side’s accounts say of each line, and every line against every record; without a script. */
export const ComparePage = ({ bundle }: { bundle: Bundle }) => (
  <>
    <Masthead story={bundle.story} page="compare" />
    <main class="text-page text-page-wide" id="compare">
      <CompareText bundle={bundle} clean={false} />
    </main>
    <UseFoot />
  </>
)
