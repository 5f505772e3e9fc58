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
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog without our help
    <dialog ref={dialog} class="dialog" aria-label={name} onClose={onClose} onClick={closeOutside}>
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
