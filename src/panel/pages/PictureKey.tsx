import { GRADES } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { Swatch } from '../Swatch.tsx'

/** How to read the picture: what a plate of each grade says, and the line between them. */
export const PictureKey = ({ level }: { level: Level }) => (
  <>
    <Heading level={level} class="part-head">
      {words.pictureKey.title}
    </Heading>
    <p class="plain">{words.pictureKey.lead}</p>
    <ul class="plates">
      {GRADES.map((grade) => (
        <li key={grade}>
          <Swatch grade={grade} />
          <span>{words.pictureKey.grades[grade]}</span>
        </li>
      ))}
    </ul>
    <p class="plain">{words.pictureKey.wire}</p>
  </>
)
