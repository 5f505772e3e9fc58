import { effect, type ReadonlySignal, type Signal } from '@preact/signals-core'
import { heightFor, layoutFor, openHost, type ToFrame, type Told } from '../../embed/index.ts'
import type { KeyValueStore, Player, Preferences } from '../../player/index.ts'
import type { Story } from '../../reconstruction/index.ts'
import { interfaceDirection, labelOf } from '../../words/index.ts'

/** What a host may see and set of how the play is looked at. */
interface HostedState {
  /** What is open beside the line. */
  readonly open: ReadonlySignal<string | null>
  readonly preferences: Signal<Preferences>
  readonly sound: Signal<boolean>
}

/** A frame's side of its host. */
export interface HostLink {
  tell(message: Told): void
  /** From now on the player is told to the host, and follows its commands. */
  connect(player: Player, ui: HostedState): void
  /** The same for what is not played: it is told as ready, and the rest is the caller's to handle. */
  announce(story: Story, does: (message: ToFrame) => void): void
  /** A store that does not keep what the host, and not the reader, has set. */
  guard(store: KeyValueStore): KeyValueStore
}

/**
 * Opens the way to the host at once. A height is told only when there is something to show: many a host
 * puts the frame in the place of its own words once it knows its height.
 */
export function linkToHost(): HostLink {
  let handle: (message: ToFrame) => void = () => {}
  let hosting = false
  const host = openHost(window, (message) => {
    hosting = true
    handle(message)
    hosting = false
  })
  let shows = false
  let opened = false
  let acted = false
  const settle = () => {
    document.documentElement.dataset.layout = layoutFor(innerWidth, innerHeight)
    if (shows) host.tellHeight(heightFor(innerWidth, opened), acted)
  }
  const tellReady = (story: Story) => {
    const { name, version, title } = story
    shows = true
    settle()
    host.tell({ type: 'ready', story: name, version, title, label: labelOf(story) })
  }
  settle()
  addEventListener('resize', settle)

  return {
    tell: host.tell,
    connect(player, ui) {
      handle = (message) => {
        handleMessage(player, ui, message, tellWhere)
        if (message.type === 'goto') tellWhereGone(player, message.line, host.tell)
      }
      const tellWhere = () => {
        tellReady(player.work.bundle.story)
        tellLine(player, host.tell)
      }
      effect(() => {
        const open = ui.open.value === 'sources'
        if (open === opened) return
        opened = open
        acted = true
        settle()
      })
      tellWhere()
      tellSteps(player, host.tell)
    },
    announce(story, does) {
      const here = () => tellReady(story)
      handle = (message) => (message.type === 'hello' ? here() : does(message))
      here()
    },
    guard: (store) => ({
      ...store,
      write: (key, text) => (hosting ? false : store.write(key, text)),
    }),
  }
}

function handleMessage(player: Player, ui: HostedState, message: ToFrame, hello: () => void): void {
  switch (message.type) {
    case 'hello':
      hello()
      break
    case 'begin':
      document.querySelector<HTMLElement>('.control-next')?.focus({ preventScroll: true })
      break
    case 'next':
      player.next()
      break
    case 'back':
      player.back()
      break
    case 'goto':
      player.goTo(message.line)
      break
    case 'set':
      setLooks(ui, message)
  }
}

function setLooks(
  { preferences, sound }: HostedState,
  looks: Extract<ToFrame, { readonly type: 'set' }>,
): void {
  document.documentElement.dir = looks.dir ?? interfaceDirection
  preferences.value = {
    ...preferences.peek(),
    edition: looks.theme ?? 'auto',
    clean: looks.clean,
  }
  sound.value = looks.sound
}

function tellLine(player: Player, tell: (message: Told) => void): void {
  const { line, subject } = player.view.peek()
  const { exchange } = player.work.bundle
  const number = subject === line.id ? exchange.indexOf(line.id) + 1 : 0
  tell({ type: 'line', line: line.id, number, count: exchange.length })
}

/** A host that sent the reader to a line that is not there hears so, and where the reader still is. */
function tellWhereGone(player: Player, line: string, tell: (message: Told) => void): void {
  const { fault } = player.state.peek()
  if (!fault || player.view.peek().line.id === line) return
  tell({ type: 'error', what: fault.what, where: 'line' })
  tellLine(player, tell)
}

/** Tells each line, each choice, and once that the reader came to the end. */
function tellSteps(player: Player, tell: (message: Told) => void): void {
  let { place } = player.state.peek()
  let line = player.view.peek().line.id
  let ended = false
  effect(() => {
    const now = player.state.value
    const view = player.view.value
    if (now.place === place) return
    const choice = now.place.choices.at(-1)
    const chosen = now.place.choices.length === place.choices.length + 1
    if (choice !== undefined && chosen) tell({ type: 'choice', choice, line })
    place = now.place
    line = view.line.id
    tellLine(player, tell)
    if (!view.end || ended) return
    ended = true
    const { exchange } = player.work.bundle
    const done = exchange.filter((id) => now.read.has(id)).length
    tell({ type: 'result', of: 'play', done, count: exchange.length })
  })
}
