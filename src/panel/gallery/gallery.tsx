import { render } from 'preact'
import '../panel.css'
import './gallery.css'
import { fixture, fixtureLines } from '../fixture.ts'
import { real } from './real.ts'
import { rooms } from './rooms.tsx'

const query = new URLSearchParams(location.search)
const { work, lines } =
  query.get('work') === 'made' ? { work: fixture, lines: fixtureLines } : real()
const line = lines.find((one) => one.id === query.get('line')) ?? lines[0]
const theme = query.get('theme')
if (theme) document.documentElement.dataset.theme = theme

const RoomOf = rooms[query.get('room') ?? 'play']
const holder = document.getElementById('gallery')

const Nav = () => (
  <nav class="g-nav" aria-label="Rooms">
    {Object.keys(rooms).flatMap((room) =>
      ['real', 'made'].map((name) => (
        <a key={`${room} ${name}`} href={`?room=${room}&work=${name}`}>
          {room}, {name}
        </a>
      )),
    )}
  </nav>
)

if (holder && RoomOf && line)
  render(
    <>
      <Nav />
      <main>
        <h1 class="heard">Panel gallery</h1>
        <RoomOf
          work={work}
          lines={lines}
          line={line}
          clean={query.has('clean')}
          withheld={query.has('withheld')}
        />
      </main>
    </>,
    holder,
  )
