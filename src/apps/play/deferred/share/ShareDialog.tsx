import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { words } from '../../../../words/index.ts'
import { copyField } from '../../../common/index.ts'
import { pictureOf } from './picture.ts'
import { type Shared, textWithAddress } from './shared.ts'

const say = words.share

/** The ways to share without a share sheet: copy the address, copy the text, save the picture. */
export function ShareDialog({ shared }: { shared: Shared }) {
  const { address, line } = shared
  return (
    <section class="page-section share">
      <h2 class="section-title">{line ? say.title : say.titleWhole}</h2>
      <p class="plain">{say.lead}</p>
      {address !== null && <Copied name={say.link} act={say.copyLink} text={address} />}
      <Copied name={say.text} act={say.copyText} text={textWithAddress(shared)} rows={6} />
      <SavePicture shared={shared} />
    </section>
  )
}

/** Why a line whose grades are withheld cannot be shared yet. */
export const NotYetShared = () => (
  <section class="page-section share">
    <h2 class="section-title">{say.title}</h2>
    <p class="plain">{say.withheld}</p>
  </section>
)

interface CopiedProps {
  name: string
  /** What the button says. */
  act: string
  text: string
  /** How many rows of it are seen; one line where there is no number. */
  rows?: number
}

/** A text in a field of its own, and a button that copies it. */
function Copied({ name, act, text, rows }: CopiedProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    const field = area.current ?? input.current
    setSaid(field !== null && (await copyField(field)) ? say.copied : say.notCopied)
  }
  const select = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    event.currentTarget.select()
  return (
    <div class="share-way">
      <label for={id}>{name}</label>
      {rows ? (
        <textarea id={id} ref={area} readOnly rows={rows} value={text} onFocus={select} />
      ) : (
        <input id={id} ref={input} type="text" readOnly value={text} onFocus={select} />
      )}
      <p class="share-actions">
        <button type="button" onClick={() => void copy()}>
          {act}
        </button>{' '}
        <span role="status">{said && <span key={said}>{said}</span>}</span>
      </p>
    </div>
  )
}

/** The line's picture to be saved, once it is known that there is one. */
function SavePicture({ shared: { line, folder, clean } }: { shared: Shared }) {
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    if (line !== null && folder !== null)
      void pictureOf(line, folder, clean).then((found) => wanted && setPicture(found))
    return () => {
      wanted = false
    }
  }, [line, folder, clean])
  if (picture === null) return null
  return (
    <p class="share-actions">
      <a class="share-save" href={picture} download={`${line}.jpg`}>
        {say.picture}
      </a>
    </p>
  )
}
