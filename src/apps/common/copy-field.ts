/**
 * How long the clipboard may take to answer, in ms. Chromium has been seen not to; and the older way is
 * taken for the reader's own for no more than five seconds after a press.
 * https://developer.mozilla.org/en-US/docs/Glossary/Transient_activation
 */
const PATIENCE_MS = 2000

/**
 * Copies what a field holds. Without a secure context there is no clipboard to write to, some frames are
 * refused it, and one may not answer: then the field's own selection is copied, the older way.
 * @returns whether it was copied; if not, the text stays selected, to be copied by hand.
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  if (await writtenToClipboard(field.value)) return true
  const before = document.activeElement as HTMLElement | null
  field.select()
  const copied = document.execCommand('copy')
  if (copied) before?.focus({ preventScroll: true })
  return copied
}

function writtenToClipboard(text: string): Promise<boolean> {
  // Where there is none the older way follows at once: after a wait some browsers refuse it.
  const clipboard: Clipboard | undefined = navigator.clipboard
  const written = clipboard?.writeText(text).then(() => true)
  const late = new Promise<false>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, false)
  })
  return Promise.race([written ?? false, late]).catch(() => false)
}
