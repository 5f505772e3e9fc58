import { EndScreen } from '../../../panel/index.ts'
import { type Bundle, exchangeOf } from '../../../reconstruction/index.ts'
import type { WayOn } from '../deferred-parts.ts'

interface EndPlaceProps {
  bundle: Bundle
  clean: boolean
  whereNext: readonly WayOn[]
}

/** The end screen, in the place of the picture. */
export const EndPlace = ({ bundle, clean, whereNext }: EndPlaceProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <div class="end-place" tabIndex={0} data-scrolls>
    <EndScreen work={bundle} clean={clean} lines={exchangeOf(bundle)} next={whereNext} />
  </div>
)
