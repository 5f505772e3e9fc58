import { Datelines } from '../apps/common/index.ts'
import { attestedBy, Caption, lineText, markOf } from '../panel/index.ts'
import type { Bundle, Line } from '../reconstruction/index.ts'
import { attributionOf, citedIn } from '../words/index.ts'

interface PosterProps {
  bundle: Bundle
  line: Line
}

/**
 * A line as one picture, to be shared or printed: its words stand inside it, under the label and
 * over the author's name, so that a crop that keeps the words keeps the hand that wrote them. The
 * press prints the plates into its `.stage`.
 */
export const Poster = ({ bundle, line }: PosterProps) => (
  <article class="poster" data-kind={line.kind}>
    <div class="stage" data-staged="true" />
    <Datelines scene={bundle.story.scenes[line.scene]} story={bundle.story} />
    <div class="caption-place">
      <Caption line={line} work={bundle} clean={false} withheld={false}>
        <PosterFoot bundle={bundle} line={line} />
      </Caption>
    </div>
  </article>
)

/** Where the words stand: it goes wherever the picture goes. */
function PosterFoot({ bundle, line }: PosterProps) {
  const cited = citedIn(line, bundle)
  return cited ? <p class="poster-foot">{cited}</p> : null
}

/** A poster in words, for those who do not see it: its label first (DESIGN section 2, rule 2). */
export function posterAlt({ bundle, line }: PosterProps): string {
  const view = { work: bundle, clean: false, withheld: false }
  const spoken = line.kind === 'speech' || line.kind === 'quotation'
  const said = [lineText(line, false), spoken ? `(${attributionOf(line, bundle.story)})` : '']
  const attested = attestedBy(line, view)
  const cited = citedIn(line, bundle)
  return [markOf(line, bundle), ...said, attested && `${attested}.`, cited && `${cited}.`]
    .filter(Boolean)
    .join(' ')
}
