import { words } from '../../words/index.ts'
import { type Choice, snippetOf, warningOf } from './choice.ts'
import { ToCopy } from './ToCopy.tsx'

const say = words.embedPage

/** The snippet, what to know before it is pasted, and a button that says whether it could copy. */
export function Snippet({ choice }: { choice: Choice }) {
  const snippet = snippetOf(choice)
  return (
    <section aria-labelledby="snippet-title">
      <h2 id="snippet-title" class="part-head">
        {say.snippet}
      </h2>
      <div class="snippet-paper">
        <p>{say.kinds[choice.kind.value].name}</p>
        <pre>{snippet}</pre>
      </div>
      <ToCopy titledBy="snippet-title" text={snippet} rows={9} say={say.copy} />
      <p class="snippet-warning">{warningOf(choice)}</p>
    </section>
  )
}
