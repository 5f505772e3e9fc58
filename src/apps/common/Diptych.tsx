import { useState } from 'preact/hooks'
import type { Picture } from '../../player/index.ts'
import { SMALL_STILL, smallStill } from './small-still.ts'
import type { Stills } from './stills.ts'

interface DiptychProps {
  picture: Picture
  stills: Stills
}

/**
 * A picture in small, as it was printed for that: in a list of lines. Where it was not printed, or
 * one of its plates does not load, there is none: half a picture would say something else.
 */
export function Diptych({ picture, stills }: DiptychProps) {
  const [lost, setLost] = useState(false)
  const printed = stills.of(picture)
  if (!printed || lost) return null
  return (
    <span class="diptych" aria-hidden="true">
      {printed.plates.map(({ wide }) => (
        <img
          key={wide}
          src={smallStill(wide)}
          alt=""
          {...SMALL_STILL}
          decoding="async"
          onError={() => setLost(true)}
        />
      ))}
    </span>
  )
}
