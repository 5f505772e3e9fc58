import type { Mixed } from '../../../lesson/class/index.ts'
import { listOf, words } from '../../../words/index.ts'
import { teachWords } from '../../../words/teach/index.ts'

const say = teachWords.results

/** Most versions or forms that are named. */
const NAMED = 8

/** What the counted results differ in: said, since figures are made of all of them. */
export function Mixture({ mixed, pupils }: { mixed: Mixed; pupils: number }) {
  const { versions, selections, unsure } = mixed
  const named = (texts: readonly string[]) => listOf(texts.slice(0, NAMED), words.language)
  return (
    <>
      {versions.length > 0 && <p class="aside">{say.versions(named(versions))}</p>}
      {selections.length > 0 && (
        <p class="aside">
          {say.selections(
            named(selections.map(({ seed, results }) => say.selection(seed, results))),
          )}
        </p>
      )}
      {unsure > 0 && <p class="aside">{say.unsure(unsure, pupils)}</p>}
    </>
  )
}
