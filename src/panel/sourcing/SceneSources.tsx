import type { Line, Reconstruction, Source } from '../../reconstruction/index.ts'
import { formAndTerms, words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { assertedIn } from '../view.ts'
import { Citation, FoldedPlaces } from './links.tsx'

interface SceneSourcesProps {
  /** The lines of the scene. */
  lines: readonly Line[]
  work: Reconstruction
  level: Level
}

/** Every source that a scene rests on: what it is and of what kind, when it was made, where to read it. */
export function SceneSources({ lines, work, level }: SceneSourcesProps) {
  const ids = new Set(lines.flatMap(assertedIn).flatMap((cites) => cites.map((one) => one.source)))
  if (ids.size === 0) return null
  return (
    <Part title={words.chapters.scene} level={level} name="scene">
      <ul class="accounts">
        {[...ids].map((id) => {
          const source = work.sources[id]
          return source && <OneSource key={id} source={source} />
        })}
      </ul>
    </Part>
  )
}

/** Many a form says the kind already: “written readout”. */
function kindUnlessInForm({ kind, form }: Source): string {
  const said = words.sourceKinds[kind]
  return form.toLowerCase().includes(said) ? '' : said
}

const OneSource = ({ source }: { source: Source }) => (
  <li>
    <p class="account-name">
      <b>{source.name}</b>
    </p>
    <p class="form">
      {[kindUnlessInForm(source), formAndTerms(source)].filter(Boolean).join('; ')}
    </p>
    <p class="aside">
      <Citation source={source} />
    </p>
    <FoldedPlaces links={source.links} />
  </li>
)
