import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { isOnlyHere } from '../../runtime/address/index.ts'
import { teachWords } from '../../words/teach/index.ts'
import { copyField } from '../common/index.ts'
import { toldOfLink, useClassLink } from './class-link.ts'
import { QrCode } from './QrCode.tsx'
import type { TeachState } from './state.ts'

const say = teachWords.start

/** The class link as text and as a code, to be copied, opened, or shown to the class. */
export function ClassLink({ state }: { state: TeachState }) {
  const link = useClassLink(state)
  const said = useSignal('')
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    const copied = field.current !== null && (await copyField(field.current))
    said.value = copied ? teachWords.link.copied : teachWords.link.notCopied
  }
  return (
    <div class="class-link">
      <div class="class-link-code" data-needs-script>
        {isWhole(link.value) && <QrCode link={link.value} />}
      </div>
      <div class="class-link-words">
        <label for="class-link">{say.link}</label>
        <input
          ref={field}
          id="class-link"
          type="text"
          readOnly
          aria-describedby="class-link-told"
          value={link.value}
        />
        <p class="aside" id="class-link-told">
          {say.gives(toldOfLink(state))}
        </p>
        {state.published && <p class="aside">{say.copyOf(state.published)}</p>}
        {isOnlyHere(link.value) && <p class="class-link-warning">{say.onlyHere}</p>}
        <div class="lesson-buttons">
          <button
            type="button"
            class="lesson-button lesson-button-main"
            onClick={copy}
            data-needs-script
          >
            {say.copy}
          </button>
          <Large link={link.value} />
          <a class="lesson-button" href={link.value}>
            {say.open}
          </a>
        </div>
        <p class="aside" role="status">
          {said.value && <span>{said.value}</span>}
        </p>
      </div>
    </div>
  )
}

const isWhole = (link: string): boolean => URL.canParse(link)

/** The link for the wall: as large as the window. */
function Large({ link }: { link: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        class="lesson-button"
        onClick={() => dialog.current?.showModal()}
        data-needs-script
      >
        {say.large}
      </button>
      <dialog ref={dialog} class="projector large-link" aria-label={say.largeTitle}>
        {isWhole(link) && <QrCode link={link} />}
        <p class="large-link-text">{link.replace(/^https?:\/\//, '')}</p>
        {isOnlyHere(link) && <p class="class-link-warning">{say.onlyHere}</p>}
        <button type="button" class="lesson-button" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </dialog>
    </>
  )
}
