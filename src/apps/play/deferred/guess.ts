import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { OfferedChoice } from '../../../panel/index.ts'
import type { Place, Player } from '../../../player/index.ts'
import type { Bundle } from '../../../reconstruction/index.ts'
import { words } from '../../../words/index.ts'
import type { UiState } from '../ui-state.ts'
import type { Commands } from './commands.ts'

/** The guesses that the reader is asked for. */
export interface Guesses {
  /** What can be answered here; empty where nothing is asked. */
  readonly options: ReadonlySignal<readonly OfferedChoice[]>
  /** The answer as it was offered, from then to the next step; `null` otherwise. */
  readonly said: ReadonlySignal<string | null>
  /** Keeps an answer, and shows the grades of the line. */
  answer(id: string): void
}

/**
 * Asks for a guess at each line whose grades the player withholds for itself. Once the last line of the
 * event shows its grades nothing is asked any more: one pass is enough.
 */
export function askGuesses(player: Player, { guesses }: Pick<UiState, 'guesses'>): Guesses {
  const { bundle } = player.work
  const all = optionsOf(bundle)
  const options = computed(() => (player.state.value.withheld ? all : []))
  effect(() => {
    const { withheld, withheldAt } = player.state.value
    const last = player.view.value.line.id === bundle.exchange.at(-1)
    if (last && !withheld && withheldAt !== 'all' && withheldAt.size > 0) player.withholdAt([])
  })
  const answered = signal<{ readonly at: Place; readonly text: string } | null>(null)
  const said = computed(() => {
    const { place, withheld } = player.state.value
    return answered.value?.at === place && !withheld ? answered.value.text : null
  })
  const answer = (id: string) => {
    const text = all.find((option) => option.id === id)?.text ?? id
    batch(() => {
      guesses.value = new Map([...guesses.peek(), [player.view.peek().line.id, id]])
      answered.value = { at: player.state.peek().place, text }
      player.reveal()
    })
  }
  return { options, said, answer }
}

/** Commands by which a guess is answered by digit, where one is asked for. */
export const withGuesses = ({ options, answer }: Guesses, commands: Commands): Commands => ({
  ...commands,
  handle(command) {
    const asked = options.peek()
    if (command.does !== 'choose' || asked.length === 0) return commands.handle(command)
    const option = asked[command.index]
    if (option) answer(option.id)
  },
})

/** The parties, all of them, and none. */
function optionsOf({ story }: Bundle): OfferedChoice[] {
  const parties = Object.entries(story.parties)
  const { both, none } = words.guess
  return [
    ...parties.map(([id, { name }]) => ({ id, text: name, goOn: false })),
    ...(parties.length > 1 ? [{ id: 'both', text: both(parties.length), goOn: false }] : []),
    { id: 'none', text: none, goOn: false },
  ]
}
