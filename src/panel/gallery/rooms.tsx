import type { FunctionComponent } from 'preact'
import { words } from '../../words/index.ts'
import { Caption } from '../caption/Caption.tsx'
import { Choices } from '../caption/Choices.tsx'
import { Controls } from '../caption/Controls.tsx'
import { Ticks } from '../caption/Ticks.tsx'
import { About } from '../pages/About.tsx'
import { Backlog } from '../pages/Backlog.tsx'
import { Compare } from '../pages/Compare.tsx'
import { EndScreen } from '../pages/EndScreen.tsx'
import { eventLinesOf } from '../pages/entries.ts'
import { Help } from '../pages/Help.tsx'
import { Notice } from '../pages/Notice.tsx'
import { ReadPage } from '../pages/ReadPage.tsx'
import { SourcingPanel } from '../sourcing/SourcingPanel.tsx'
import { lineText } from '../spoken.ts'
import { eventLineOf } from '../view.ts'
import type { Room } from './room.ts'

const nothing = () => undefined

const CHOICES = [
  { id: 'a', text: 'Washington’s accounts', goOn: false },
  { id: 'b', text: 'Moscow’s accounts', goOn: false },
  { id: 'c', text: 'What is hers', goOn: false },
  { id: 'on', text: 'Go on', goOn: true },
]

function CaptionOf({ lines, line, ...view }: Room) {
  const current = eventLineOf(line, view.work)
  const event = eventLinesOf(lines)
  const here = event.findIndex((one) => one.id === current)
  return (
    <Caption line={line} {...view}>
      <Ticks
        ticks={event.map((one) => ({ id: one.id, text: lineText(one, view.clean) }))}
        read={new Set(event.slice(0, here).map(({ id }) => id))}
        current={current}
        hrefOf={(id) => `?room=play&line=${id}`}
      />
      <Controls
        canBack={lines[0]?.id !== line.id}
        canNext={true}
        open={null}
        onBack={nothing}
        onNext={nothing}
        onOpen={nothing}
      />
    </Caption>
  )
}

const aboutOf = ({ line, lines }: Room) =>
  'of' in line ? lines.find((one) => one.id === line.of) : undefined

/** Every room of the gallery, by name. */
export const rooms: Readonly<Record<string, FunctionComponent<Room>>> = {
  play: (room) => (
    <div class="g-play">
      <div class="g-stage">
        <Choices choices={eventLineOf(room.line, room.work) ? CHOICES : []} onChoose={nothing} />
        <CaptionOf {...room} />
      </div>
      <SourcingPanel {...room} of={aboutOf(room)} />
    </div>
  ),
  captions: (room) => (
    <div class="g-captions">
      {room.lines.map((line) => (
        <CaptionOf key={line.id} {...room} line={line} />
      ))}
    </div>
  ),
  end: ({ work, lines, clean }) => (
    <EndScreen
      work={work}
      lines={eventLinesOf(lines)}
      clean={clean}
      next={[
        { href: '?room=compare', text: 'Compare the accounts' },
        { href: '?room=read', text: 'Read the whole with notes' },
      ]}
    />
  ),
  compare: ({ work, lines, clean }) => <Compare work={work} lines={lines} clean={clean} />,
  about: ({ work }) => <About work={work} />,
  help: () => <Help keys={[{ keys: ['Space', '→'], does: 'next line' }]} />,
  backlog: ({ work, lines, clean }) => (
    <Backlog work={work} clean={clean} passed={lines.slice(0, 24)} onJump={nothing} />
  ),
  empty: (room) => (
    <div class="g-wall">
      <SourcingPanel {...room} line={null} />
      <Backlog {...room} passed={[]} onJump={nothing} />
      <ReadPage {...room} lines={[]} />
      <Notice
        what={words.faults.comforts.what}
        where="parties.RU.ink.light"
        todo={words.faults.comforts.todo}
      />
      <Notice what={words.stageFaults.webgl.what} />
    </div>
  ),
  panels: (room) => (
    <div class="g-wall">
      {room.lines.map((line) => (
        <SourcingPanel key={line.id} {...room} line={line} of={aboutOf({ ...room, line })} />
      ))}
    </div>
  ),
  read: (room) => <ReadPage work={room.work} lines={room.lines} clean={room.clean} />,
}
