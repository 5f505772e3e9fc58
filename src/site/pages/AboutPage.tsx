import { About } from '../../panel/index.ts'
import type { Bundle } from '../../reconstruction/index.ts'
import { Masthead } from '../play/Masthead.tsx'

/** How the reconstruction was made, what is not known, its sources and its corrections. */
export const AboutPage = ({ bundle }: { bundle: Bundle }) => (
  <>
    <Masthead story={bundle.story} page="about" />
    <main class="text-page">
      <About work={bundle} level={1} />
    </main>
  </>
)
