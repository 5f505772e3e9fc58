import { computed, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Line, Result } from '../reconstruction/index.ts'
import type { Picture } from './picture.ts'
import { pictureOf } from './picture-of.ts'
import { BEGINNING, back, choose, goTo, next, type Place } from './place.ts'
import { type Position, placeOf, positionOf } from './position.ts'
import { ReadLines } from './read-lines.ts'
import { backlogAt, type View, viewAt } from './view.ts'
import type { PlayFault, Work } from './work.ts'

/** The whole of what a player knows: a value that can be compared, kept and gone back to. */
export interface PlayerState {
  readonly place: Place
  /** Lines that were shown, by id. */
  readonly read: ReadLines
  /** While true, no view shows a grade of the line at the place. */
  readonly withheld: boolean
  /** The lines whose grades are withheld, by id: all in a lesson before its reveal. */
  readonly withheldAt: ReadonlySet<string> | 'all'
  /** Whether strong language is masked. */
  readonly clean: boolean
  /** What the last command could not do, if anything. */
  readonly fault: PlayFault | null
}

const NO_LINE: ReadonlySet<string> = new Set()

/** Whether the grades of a line, by id, are withheld at a place or from a list. */
export const isWithheld = (
  { withheldAt }: Pick<PlayerState, 'withheldAt'>,
  line: string,
): boolean => withheldAt === 'all' || withheldAt.has(line)

function isWithheldAtPlace(work: Work, state: PlayerState): boolean {
  const { withheldAt, place } = state
  if (withheldAt === 'all' || withheldAt.size === 0) return withheldAt === 'all'
  const there = viewAt(work, place)
  return there.ok && isWithheld(state, there.value.line.id)
}

/** The headless player: one state, the commands that change it, and what is to be seen of it. */
export interface Player {
  readonly work: Work
  readonly state: ReadonlySignal<PlayerState>
  readonly view: ReadonlySignal<View>
  readonly picture: ReadonlySignal<Picture>
  /** One line on; where the grades of this line alone are withheld, shows them instead. */
  next(): void
  back(): void
  choose(id: string): void
  goTo(line: string): void
  /** To the line that is shown first of all: the story's first, which was never shown, is not read. */
  openAt(line: string): void
  /** To a place that was shown before, as the backlog lists it. */
  jump(place: Place): void
  restart(): void
  /** Withholds the grades of every line, or of none. */
  withhold(withheld: boolean): void
  /** Withholds the grades of each of these lines until they are revealed. */
  withholdAt(lines: readonly string[]): void
  /** Shows the grades of this line from now on. */
  reveal(): void
  setClean(clean: boolean): void
  dismissFault(): void
  backlog(): { place: Place; line: Line }[]
  position(): Position | null
  /** To a place that was found again, with what had been read before. */
  restore(place: Place, read: readonly string[]): void
  /** Goes to a saved position; false, and a fault in the state, when it is gone. */
  resume(position: Position, read: readonly string[]): boolean
}

/** Starts a player at the beginning. The work must have a first line that its sourcing knows. */
export function createPlayer(work: Work, first: View): Player {
  const state = signal<PlayerState>({
    place: BEGINNING,
    read: ReadLines.of([first.line.id]),
    withheld: false,
    withheldAt: NO_LINE,
    clean: false,
    fault: null,
  })
  let shown = first
  const view = computed(() => {
    const seen = viewAt(work, state.value.place)
    if (seen.ok) shown = seen.value
    return shown
  })
  const picture = computed(() => pictureOf(work.bundle, view.value.line, state.value))

  const set = (change: Partial<PlayerState>) => {
    const now = { ...state.peek(), fault: null, ...change }
    // Of one moment with the place: no view may show a grade before it is withheld.
    state.value = { ...now, withheld: isWithheldAtPlace(work, now) }
  }
  /** Moves only to places that can be shown: a fault leaves the reader on the line they were on. */
  const move = (to: Result<Place, PlayFault>): boolean => {
    if (!to.ok) return refuse(to.error)
    const there = viewAt(work, to.value)
    if (!there.ok) return refuse(there.error)
    if (to.value === state.value.place && !state.value.fault) return true
    set({ place: to.value, read: state.value.read.with(there.value.line.id) })
    return true
  }
  const refuse = (fault: PlayFault): boolean => {
    set({ fault })
    return false
  }

  const arrive = (to: Result<Place, PlayFault>, read: readonly string[]): boolean => {
    const went = move(to)
    if (went) set({ read: ReadLines.of([...state.value.read, ...read]) })
    return went
  }

  const reveal = () => {
    const { withheldAt } = state.peek()
    if (withheldAt === 'all') return
    const { id } = view.peek().line
    set({ withheldAt: new Set([...withheldAt].filter((line) => line !== id)) })
  }

  return {
    work,
    state,
    view,
    picture,
    next() {
      const { withheld, withheldAt, place } = state.peek()
      if (withheld && withheldAt !== 'all') reveal()
      else move(next(work, place))
    },
    back: () => void move(back(work, state.value.place)),
    choose: (id) => void move(choose(work, state.value.place, id)),
    goTo: (line) => void move(goTo(work, line)),
    openAt(line) {
      const isFresh = state.peek().read.size === 1
      if (move(goTo(work, line)) && isFresh) set({ read: ReadLines.of([line]) })
    },
    jump: (place) => void move({ ok: true, value: place }),
    restart: () => void move({ ok: true, value: BEGINNING }),
    withhold: (withheld) => set({ withheldAt: withheld ? 'all' : NO_LINE }),
    withholdAt: (lines) => set({ withheldAt: new Set(lines) }),
    reveal,
    setClean: (clean) => set({ clean }),
    dismissFault: () => set({}),
    backlog: () => backlogAt(work, state.value.place),
    position() {
      const position = positionOf(work, state.value.place)
      return position.ok ? position.value : null
    },
    restore: (place, read) => void arrive({ ok: true, value: place }, read),
    resume: (position, read) => arrive(placeOf(work, position), read),
  }
}
