import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '../../words/index.ts'
import { copyField } from '../common/index.ts'
import { type Choice, snippetOf, warningOf } from './choice.ts'

const say = words.embedPage

/** The snippet, what to know before it is pasted, and a button that says whether it could copy. */
export function Snippet({ choice }: { choice: Choice }) {
  const place = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const snippet = snippetOf(choice)
  // What was said was said of another snippet.
  useEffect(() => setSaid(''), [snippet])
  const copy = async () => {
    const copied = place.current !== null && (await copyField(place.current))
    setSaid(copied ? say.copied : say.notCopied)
  }
  return (
    <section aria-labelledby="snippet-title">
      <h2 id="snippet-title" class="part-head">
        {say.snippet}
      </h2>
      <div class="snippet-paper">
        <p>{say.kinds[choice.kind.value].name}</p>
        <pre>{snippet}</pre>
      </div>
      <textarea
        ref={place}
        class="snippet"
        aria-labelledby="snippet-title"
        readOnly
        rows={9}
        spellcheck={false}
        value={snippet}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="snippet-buttons">
        <button type="button" disabled={snippet === ''} onClick={copy}>
          {say.copy}
        </button>
        <p class="snippet-said" role="status">
          {said && <span>{said}</span>}
        </p>
      </div>
      <p class="snippet-warning">{warningOf(choice)}</p>
    </section>
  )
}
