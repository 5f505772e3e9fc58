import { readCard, readOptions, type SnippetPlan } from '../../src/embed/index.ts'

/** What a snippet of a line is made from, as the page for editors has it. @param player its folder */
export async function planOf(player: string, line: string, query = ''): Promise<SnippetPlan> {
  const card = readCard(await (await fetch(`${player}lines/${line}.json`)).json())
  if (!card) throw new Error(`no card of ${line}`)
  const values = new URLSearchParams(`line=${line}&${query}`)
  return { base: player, options: readOptions((name) => values.get(name)), card }
}
