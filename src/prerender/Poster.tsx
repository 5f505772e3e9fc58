import { Datelines } from '../apps/common/index.ts'
import { Caption, toldLine } from '../panel/index.ts'
import type { Bundle, Line } from '../reconstruction/index.ts'
import { creditOf } from '../words/index.ts'
import type { LetterShape, PosterShape } from './poster-shapes.ts'

interface PosterProps {
  bundle: Bundle
  line: Line
  /** Whether strong language is masked. */
  clean: boolean
}

/**
 * A line as one picture, to be shared or printed: its words stand inside it, under the label and
 * over the author's name, so that a crop that keeps the words keeps the hand that wrote them. The
 * press prints the plates into its `.stage`.
 */
export const Poster = ({
  bundle,
  line,
  clean,
  shape,
}: PosterProps & { shape: PosterShape | LetterShape }) => (
  <article class="poster" data-kind={line.kind} data-shape={shape}>
    <div class="stage" data-staged="true" />
    <Datelines scene={bundle.story.scenes[line.scene]} story={bundle.story} />
    <div class="caption-place">
      <Caption line={line} work={bundle} clean={clean} withheld={false}>
        <PosterFoot bundle={bundle} line={line} />
      </Caption>
    </div>
  </article>
)

/** Where the words stand: it goes wherever the picture goes. */
function PosterFoot({ bundle, line }: Pick<PosterProps, 'bundle' | 'line'>) {
  const cited = creditOf(line, bundle)
  return cited ? <p class="poster-foot">{cited}</p> : null
}

/** A poster in words, for those who do not see it: its label first (DESIGN section 2, rule 2). */
export function posterAlt({ bundle, line, clean }: PosterProps): string {
  const told = toldLine(line, bundle, clean)
  return [
    told.label,
    told.words,
    told.author && `(${told.author})`,
    told.attested && `${told.attested}.`,
    told.citation && `${told.citation}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
