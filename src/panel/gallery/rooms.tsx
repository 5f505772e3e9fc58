import type { FunctionComponent } from 'preact'
import { Caption } from '../caption/Caption.tsx'
import { Choices } from '../caption/Choices.tsx'
import { Controls } from '../caption/Controls.tsx'
import { Ticks } from '../caption/Ticks.tsx'
import { eventLinesOf } from '../pages/entries.ts'
import { ReadPage } from '../pages/ReadPage.tsx'
import { SourcingPanel } from '../sourcing/SourcingPanel.tsx'
import { lineText } from '../spoken.ts'
import { eventLineOf } from '../view.ts'
import type { Room } from './gallery.tsx'

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
        ticks={event.map((one, i) => ({
          id: one.id,
          text: lineText(one, view.clean),
          read: i < here,
        }))}
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

const ofTextOf = ({ line, lines, clean }: Room): string => {
  const about = 'of' in line ? lines.find((one) => one.id === line.of) : undefined
  return about ? lineText(about, clean) : ''
}

/** Every room of the gallery, by name. */
export const rooms: Readonly<Record<string, FunctionComponent<Room>>> = {
  play: (room) => (
    <div class="g-play">
      <div class="g-stage">
        <Choices choices={eventLineOf(room.line, room.work) ? CHOICES : []} onChoose={nothing} />
        <CaptionOf {...room} />
      </div>
      <SourcingPanel {...room} ofText={ofTextOf(room)} />
    </div>
  ),
  captions: (room) => (
    <div class="g-captions">
      {room.lines.map((line) => (
        <CaptionOf key={line.id} {...room} line={line} />
      ))}
    </div>
  ),
  read: (room) => <ReadPage work={room.work} lines={room.lines} clean={room.clean} />,
}
