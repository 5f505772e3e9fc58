import { GRADES } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { Swatch } from '../Swatch.tsx'

/** The ink of the text around it: the key to the picture belongs to no side. */
const INK = { light: 'currentColor', dark: 'currentColor' }

/** How to read the picture: what a plate of each grade says, and the line between them. */
export const PictureKey = ({ level }: { level: Level }) => (
  <>
    <Heading level={level} class="part-head">
      {words.picture.title}
    </Heading>
    <p class="plain">{words.picture.lead}</p>
    <ul class="plates">
      {GRADES.map((grade) => (
        <li key={grade}>
          <Swatch grade={grade} ink={INK} />
          <span>{words.picture.grades[grade]}</span>
        </li>
      ))}
    </ul>
    <p class="plain">{words.picture.wire}</p>
  </>
)
