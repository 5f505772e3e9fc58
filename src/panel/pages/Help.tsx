import { STANDINGS } from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { PictureKey } from './PictureKey.tsx'

interface HelpProps {
  /** What each key does here. */
  keys: readonly KeyWords[]
  /** What else is to be said of the keys; may be empty. */
  note?: string
  level?: Level
}

/** The keys, how to read the picture, and what each mark says. */
export function Help({ keys, note = '', level = 2 }: HelpProps) {
  const below: Level = level === 1 ? 2 : 3
  return (
    <section class="leaf help">
      <Heading level={level} class="leaf-head">
        {words.help.title}
      </Heading>
      <PictureKey level={below} />
      <p class="plain">{words.help.words}</p>
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
      <Keys title={words.help.keysTitle} keys={keys} level={below} />
      {note && <p class="plain">{note}</p>}
      <Keys title={words.help.padTitle} keys={words.help.pad} level={below} />
    </section>
  )
}

/** Keys and what they do, both in words. */
export interface KeyWords {
  readonly keys: readonly string[]
  readonly does: string
}

interface KeysProps {
  title: string
  keys: readonly KeyWords[]
  level: Level
}

const Keys = ({ title, keys, level }: KeysProps) => (
  <div data-needs-script>
    <Heading level={level} class="part-head">
      {title}
    </Heading>
    <dl class="keys">
      {keys.map(({ keys: names, does }) => (
        <div key={does}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </div>
)
