import type { KeyWords } from '../../../panel/index.ts'
import { asMeant, KEYS } from '../../../runtime/keyboard/index.ts'
import { words } from '../../../words/index.ts'

/** More keys than this for one thing are a range, from the first to the last. */
const FEW = 4

const nameOf = (key: string): string =>
  words.help.keyNames.get(asMeant(key)) ?? (key.length === 1 ? key.toUpperCase() : key)

/** The table of keys in words, for Help. */
export const keyWords = (): KeyWords[] =>
  KEYS.map(({ does, keys }) => {
    const names = keys.map(nameOf)
    const range = words.help.range(names[0] ?? '', names.at(-1) ?? '')
    return { keys: names.length > FEW ? [range] : names, does: words.help.does[does] }
  })
