import { type Does, padCommand } from '../../../runtime/commands/index.ts'
import type { UiState } from '../ui-state.ts'
import type { Commands } from './commands.ts'

/**
 * Commands as they are while the opening or the key stands before the play: what goes on takes the
 * first way in, or the one that has the focus, and nothing else does anything.
 */
export function fromTheOpening(
  { entrance }: Pick<UiState, 'entrance'>,
  commands: Commands,
): Commands {
  const inPlay = () => entrance.peek() === null
  return {
    ...commands,
    handle: (command) => (inPlay() ? commands.handle(command) : goIn(command.does)),
    handlePad: (button) => (inPlay() ? commands.handlePad(button) : goIn(padCommand(button))),
    handlePointer: (way) => {
      if (inPlay()) commands.handlePointer(way)
    },
  }
}

function goIn(does: Does | 'choose' | null): void {
  if (does !== 'next' && does !== 'press') return
  const ways = [...document.querySelectorAll<HTMLElement>('.front-way')]
  const held = ways.find((way) => way === document.activeElement)
  const shown = ways.find((way) => way.checkVisibility())
  ;(held ?? shown)?.click()
}
