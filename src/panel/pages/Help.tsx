import { STANDINGS } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { Swatch } from '../Swatch.tsx'

/** The ink of the text around it: the key to the picture belongs to no side. */
const INK = { light: 'currentColor', dark: 'currentColor' }

/** The keys, how to read the picture, and what each mark says. */
export function Help({ level = 2 }: { level?: Level }) {
  const below: Level = level === 1 ? 2 : 3
  return (
    <section class="leaf help">
      <Heading level={level} class="leaf-head">
        {words.help.title}
      </Heading>
      <Heading level={below} class="part-head">
        {words.help.pictureTitle}
      </Heading>
      {words.help.picture.map((text) => (
        <p class="plain" key={text}>
          {text}
        </p>
      ))}
      <ul class="plates">
        {(['full', 'partial', 'none'] as const).map((grade) => (
          <li key={grade}>
            <Swatch grade={grade} ink={INK} />
            <span>{words.help.plates[grade]}</span>
          </li>
        ))}
      </ul>
      <Heading level={below} class="part-head">
        {words.help.marksTitle}
      </Heading>
      <dl class="key-to-marks">
        {STANDINGS.map((how) => (
          <div key={how}>
            <dt>
              <Mark how={how} /> {words.standingsShort[how]}
            </dt>
            <dd>{words.standingsExplained[how]}</dd>
          </div>
        ))}
      </dl>
      <Keys level={below} />
    </section>
  )
}

const Keys = ({ level }: { level: Level }) => (
  <div data-needs-script>
    <Heading level={level} class="part-head">
      {words.help.keysTitle}
    </Heading>
    <dl class="keys">
      {words.help.keys.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </div>
)
