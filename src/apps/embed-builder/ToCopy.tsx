import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '../../words/index.ts'
import { copyField } from '../common/index.ts'

const { copied, notCopied } = words.embedPage

interface ToCopyProps {
  /** The id of the heading that says what it is. */
  titledBy: string
  text: string
  rows: number
  /** What the button says. */
  say: string
}

/** A text to be copied, and a button that says whether it could. */
export function ToCopy({ titledBy, text, rows, say }: ToCopyProps) {
  const place = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  // What was said was said of another text.
  useEffect(() => setSaid(''), [text])
  const copy = async () => {
    const done = place.current !== null && (await copyField(place.current))
    setSaid(done ? copied : notCopied)
  }
  return (
    <>
      <textarea
        ref={place}
        class="snippet"
        aria-labelledby={titledBy}
        readOnly
        rows={rows}
        spellcheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="snippet-buttons">
        <button type="button" disabled={text === ''} onClick={copy}>
          {say}
        </button>
        <p class="snippet-said" role="status">
          {said && <span>{said}</span>}
        </p>
      </div>
    </>
  )
}
