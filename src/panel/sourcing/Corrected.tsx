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
  if (correctionsOf(work, line.id).length === 0) return null
  return (
    <Part title={words.about.corrections} level={level} name="corrected">
      <CorrectedNotes line={line} work={work} />
    </Part>
  )
}

/** The same without a heading, for a row or a caption that has the line's words. */
export const CorrectedNotes = ({ line, work }: Pick<View, 'work'> & { line: Pick<Line, 'id'> }) => (
  <>
    {correctionsOf(work, line.id).map((one) => (
      <p class="plain corrected" key={`${one.date} ${one.text}`} lang={langOf(work)}>
        {correctionSaid(one)}
      </p>
    ))}
  </>
)
