import { type Reconstruction, STANDINGS } from '../../reconstruction/index.ts'
import { tellerOf, words } from '../../words/index.ts'
import { Heading, type Level } from '../Heading.tsx'
import { Mark } from '../Mark.tsx'
import { PictureKey } from './PictureKey.tsx'

interface HelpProps {
  work: Reconstruction
  /** Every command here, and the ways to give it. */
  commands: readonly CommandWords[]
  /** What else is to be said of the keys; may be empty. */
  note?: string
  level?: Level
}

/** How to read the picture, what each mark says, and the commands. */
export function Help({ work, commands, note = '', level = 2 }: HelpProps) {
  const below: Level = level === 1 ? 2 : 3
  return (
    <section class="page-section help">
      <Heading level={level} class="section-title">
        {words.help.title}
      </Heading>
      <PictureKey work={work} level={below} />
      <p class="plain">
        {words.help.words(tellerOf([], work).work, work.story.author === undefined)}
      </p>
      <Heading level={below} class="part-head">
        {words.help.marksTitle}
      </Heading>
      <dl class="key-to-marks">
        {STANDINGS.filter((how) => how !== 'not-seen' || hasUnseen(work)).map((how) => (
          <div key={how}>
            <dt>
              <Mark how={how} /> {words.standingsShort[how]}
            </dt>
            <dd>{words.standingsExplained[how]}</dd>
          </div>
        ))}
      </dl>
      <div data-needs-script>
        <Heading level={below} class="part-head">
          {words.help.commandsTitle}
        </Heading>
        {note && <p class="plain">{note}</p>}
        <Commands commands={commands} />
      </div>
    </section>
  )
}

/** Whether some part of a record was out of reach: else nothing needs that mark. */
const hasUnseen = ({ sourcing }: Reconstruction): boolean =>
  Object.values(sourcing).some(
    (line) =>
      'support' in line && Object.values(line.support).some(({ how }) => how === 'not-seen'),
  )

/** A command and the ways to give it, in words. */
export interface CommandWords {
  readonly does: string
  readonly keys: readonly string[]
  readonly pad: readonly string[]
  readonly pointer: readonly string[]
}

const { columns } = words.help

/** One row a command; in a narrow window its ways stand below it, each under its name. */
const Commands = ({ commands }: Pick<HelpProps, 'commands'>) => (
  <table class="commands">
    <thead>
      <tr>
        <th scope="col">{columns.does}</th>
        <th scope="col">{columns.keys}</th>
        <th scope="col">{columns.pad}</th>
        <th scope="col">{columns.pointer}</th>
      </tr>
    </thead>
    <tbody>
      {commands.map(({ does, keys, pad, pointer }) => (
        <tr key={does}>
          <th scope="row">{does}</th>
          <td>
            <Pressed names={keys} />
          </td>
          <td>
            <Pressed names={pad} />
          </td>
          <td>{pointer.join('; ')}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Pressed = ({ names }: { names: readonly string[] }) => (
  <>
    {names.map((name) => (
      <kbd key={name}>{name}</kbd>
    ))}
  </>
)
