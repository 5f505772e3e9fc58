import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '../../words/index.ts'

interface DialogProps {
  name: string
  open: boolean
  onClose: () => void
  /** What it holds; drawn only while it is open. */
  children: () => ComponentChildren
}

/** A modal dialog: the browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function Dialog({ name, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (open) {
      dialog.current?.showModal()
      // A long list opens where the reader is, not at its beginning.
      dialog.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' })
    } else dialog.current?.close()
  }, [open])
  // A file that is not chosen is a cancelling too, and not of the dialog.
  const closeItself = (event: Event) => {
    if (event.target === dialog.current) onClose()
  }
  // Told with the next frame: by then it may be open again.
  const closed = () => dialog.current?.open || onClose()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog without our help
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={name}
      onCancel={closeItself}
      onClose={closed}
      onClick={closeItself}
    >
      {open && (
        <div class="dialog-page">
          <button type="button" class="dialog-close" onClick={onClose}>
            {words.controls.close}
          </button>
          {children()}
        </div>
      )}
    </dialog>
  )
}
