import type { CommandWords } from '../../../panel/index.ts'
import { COMMANDS } from '../../../runtime/commands/index.ts'
import { asMeant } from '../../../runtime/keyboard/index.ts'
import { words } from '../../../words/index.ts'

/** More keys than this for one thing are a range, from the first to the last. */
const FEW = 4

const nameOf = (key: string): string =>
  words.help.keyNames.get(asMeant(key)) ?? (key.length === 1 ? key.toUpperCase() : key)

/** @param wheel whether the wheel steps in this page. */
const waysOf = (wheel: boolean) => (way: keyof typeof words.help.pointerNames) =>
  wheel || !way.startsWith('wheel') ? [words.help.pointerNames[way]] : []

/**
 * The table of commands in words, for Help.
 * @param wheel whether the wheel steps in this page.
 */
export const commandWords = (wheel: boolean): CommandWords[] =>
  COMMANDS.map(({ does, keys, pad, pointer }) => {
    const names = keys.map(nameOf)
    const range = words.help.range(names[0] ?? '', names.at(-1) ?? '')
    return {
      does: words.help.does[does],
      keys: names.length > FEW ? [range] : names,
      pad: pad.map((button) => words.help.padNames[button] ?? `${button}`),
      pointer: pointer.flatMap(waysOf(wheel)),
    }
  })
