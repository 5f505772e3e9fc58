import { SMALL_STILL, smallStill, stillsNamed } from '../apps/common/index.ts'
import { pictureOf } from '../player/index.ts'
import type { Bundle, Line } from '../reconstruction/index.ts'

interface LinePictureProps {
  bundle: Bundle
  line: Line
  /** Where the stills lie, as seen from the player's folder, and then their names. */
  stills: readonly string[]
  /** The player's folder, as seen from the page, with a slash at the end. */
  home: string
}

/** The plates of a line, as they were printed in small, each over its name; nothing where they were not. */
export function LinePicture({ bundle, line, stills, home }: LinePictureProps) {
  const picture = pictureOf(bundle, line, { withheld: false })
  const printed = stillsNamed(stills).of(picture)
  if (!printed) return null
  const { sides, title, dateline } = bundle.story.scenes[line.scene] ?? {}
  const names = picture.plates.map(({ party }) =>
    party === null ? [title, dateline].filter(Boolean).join(' · ') : sides?.[party]?.label,
  )
  return (
    <div class="picture" data-plates={printed.plates.length}>
      {printed.plates.map(({ wide }, i) => (
        <figure key={wide}>
          <img src={`${home}${smallStill(wide).replace(/^\.\//, '')}`} alt="" {...SMALL_STILL} />
          {names[i] && <figcaption>{names[i]}</figcaption>}
        </figure>
      ))}
    </div>
  )
}
