import type { NarrationLine } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import type { Level } from '../Heading.tsx'
import { LineWords } from '../Runs.tsx'
import { Claims } from '../sourcing/Claims.tsx'
import { langOf, type View } from '../view.ts'

interface DifferencesProps extends View {
  /** The lines that tell where the accounts differ. */
  lines: readonly NarrationLine[]
  level: Level
}

/** Where the accounts differ, each with what stands behind it; opens with or without a script. */
export const Differences = ({ lines, work, clean, level }: DifferencesProps) => (
  <ul class="differences">
    {lines.map((line) => (
      <li key={line.id}>
        <details>
          <summary>
            <span lang={langOf(work)}>
              <LineWords line={line} clean={clean} />
            </span>{' '}
            <span class="difference-opens">{words.compare.evidence}</span>
          </summary>
          <Claims line={line} work={work} clean={clean} level={level} />
        </details>
      </li>
    ))}
  </ul>
)
