import type { Reconstruction } from '../reconstruction/index.ts'
import { labelOf } from '../words/index.ts'
import { langOf } from './view.ts'

interface RunningHeadProps {
  work: Reconstruction
  /** Say who tells the lines too, where they do not say so themselves. */
  tells?: boolean
}

/**
 * The label of lines that may be longer than a window or a sheet: it stays above them while they
 * scroll, and stands at the head of each sheet that they are printed on.
 */
export const RunningHead = ({
  work,
  work: {
    story: { author },
  },
  tells = false,
}: RunningHeadProps) => (
  <p class="label running-head">
    <span>
      {labelOf(work.story)}
      {tells && author && (
        <>
          {' '}
          <span class="label-tells" lang={langOf(work)}>
            {author.tells}
          </span>
        </>
      )}
    </span>
  </p>
)
