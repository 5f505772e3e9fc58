import { GRADES, type Reconstruction } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { Swatch } from '../Swatch.tsx'

interface PictureKeyProps {
  work: Pick<Reconstruction, 'story'>
  level: Level
}

/** How to read the picture: what a plate of each grade says, and the line between them. */
export function PictureKey({ work: { story }, level }: PictureKeyProps) {
  const sides = Object.keys(story.parties).length
  const { title, lead, none, wire, grades } = words.pictureKey
  return (
    <>
      <Heading level={level} class="part-head">
        {title}
      </Heading>
      <p class="plain">{sides > 0 ? lead(sides) : none}</p>
      {sides > 0 && (
        <ul class="plates">
          {GRADES.map((grade) => (
            <li key={grade}>
              <Swatch grade={grade} />
              <span>{grades[grade]}</span>
            </li>
          ))}
        </ul>
      )}
      {sides > 1 && <p class="plain">{wire(sides)}</p>}
    </>
  )
}
