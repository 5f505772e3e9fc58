import type { Bundle } from '../../reconstruction/index.ts'
import { Masthead, UseFoot } from '../common/index.ts'
import { ReadText } from './ReadText.tsx'

/** The whole as text with its notes, to be read, printed, searched and heard; without a script. */
export const ReadPage = ({ bundle }: { bundle: Bundle }) => (
  <>
    <Masthead story={bundle.story} page="read" />
    <main class="text-page" id="read">
      <ReadText bundle={bundle} clean={false} />
    </main>
    <UseFoot />
  </>
)
