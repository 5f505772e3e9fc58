import { correctionsOf, type Line } from '../../reconstruction/index.ts'
import { correctionSaid, words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { langOf, type View } from '../view.ts'

interface CorrectedProps extends Pick<View, 'work'> {
  line: Line
  level: Level
}

/** What was corrected of a line, and when: before all that stands behind it now. Else nothing. */
export function Corrected({ line, work, level }: CorrectedProps) {
  const all = correctionsOf(work, line.id)
  if (all.length === 0) return null
  return (
    <Part title={words.about.corrections} level={level} name="corrected">
      {all.map((one) => (
        <p class="plain" key={`${one.date} ${one.text}`} lang={langOf(work)}>
          {correctionSaid(one)}
        </p>
      ))}
    </Part>
  )
}
