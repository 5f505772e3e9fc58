import { type Card, shownCard } from '../../embed/index.ts'
import { words } from '../../words/index.ts'
import { type Choice, nameOf, optionsOf, pictureIn, picturesIn } from './choice.ts'
import { ToCopy } from './ToCopy.tsx'

const say = words.embedPage

/** As many pictures as a line has in a site that was built without the further sizes. */
const FEW = 2

/** The chosen picture to be kept, and its words for who does not see it; nothing where there is none. */
export function PictureFile({ choice, card }: { choice: Choice; card: Card }) {
  const picture = pictureIn(choice)
  if (!picture) return null
  const { alt, line } = shownCard(card, optionsOf(choice))
  const [width, height, ending] = [picture.width, picture.height, picture.file.split('.').at(-1)]
  return (
    <section aria-labelledby="alt-title">
      <h2 id="alt-title" class="part-head">
        {say.alt}
      </h2>
      <ToCopy titledBy="alt-title" text={alt} rows={4} say={say.copyAlt} />
      <p class="picture-file">
        <a href={`./${picture.file}`} download={`${line}.${width}x${height}.${ending}`}>
          {say.save(nameOf(picture))}
        </a>
      </p>
      {picturesIn(choice).length <= FEW && <p class="snippet-warning">{say.moreSizes}</p>}
    </section>
  )
}
