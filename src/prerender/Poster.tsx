import { Datelines } from '../apps/common/index.ts'
import { Caption, toldLine } from '../panel/index.ts'
import type { Bundle, Line } from '../reconstruction/index.ts'
import { creditOf } from '../words/index.ts'
import { takeAwayWords } from '../words/take-away/index.ts'
import type { LetterShape, PosterShape } from './poster-shapes.ts'
import { type Shortened, shortened } from './shortened.ts'

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
  most = Number.POSITIVE_INFINITY,
}: PosterProps & {
  shape: PosterShape | LetterShape
  /** How many of the line's words there is room for; what it leaves out it says. */
  most?: number | undefined
}) => {
  const fitted = shortened(line, most)
  return (
    <article class="poster" data-kind={line.kind} data-shape={shape}>
      <div class="stage" data-staged="true" />
      <Datelines scene={bundle.story.scenes[line.scene]} story={bundle.story} />
      <div class="caption-place">
        <Caption line={fitted.line} work={bundle} clean={clean} withheld={false}>
          <LeftOut {...fitted} bundle={bundle} />
          <PosterFoot bundle={bundle} line={line} />
        </Caption>
      </div>
    </article>
  )
}

/** How much of a line is left out, and where the whole of it is. */
function LeftOut({ line: { id }, kept, of, bundle }: Shortened & Pick<PosterProps, 'bundle'>) {
  const { some, none } = takeAwayWords.leftOut
  const { title } = bundle.story
  if (kept === of) return null
  return (
    <p class="poster-foot left-out">
      {kept === 0 ? none(of, id, title) : some(kept, of, id, title)}
    </p>
  )
}

/** Where the words stand: it goes wherever the picture goes. */
function PosterFoot({ bundle, line }: Pick<PosterProps, 'bundle' | 'line'>) {
  const cited = creditOf(line, bundle)
  return cited ? <p class="poster-foot">{cited}</p> : null
}

/** A poster in words, for those who do not see it: its label first (docs/design.md, The promise). */
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
