/**
 * Copies what a field holds. Without a secure context there is no clipboard to write to, and some
 * frames are refused it: then the field's own selection is copied, the older way.
 * @returns whether it was copied; if not, the text stays selected, to be copied by hand.
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  if (await writtenToClipboard(field.value)) return true
  const before = document.activeElement
  field.select()
  const copied = document.execCommand('copy')
  if (copied && before instanceof HTMLElement) before.focus({ preventScroll: true })
  return copied
}

async function writtenToClipboard(text: string): Promise<boolean> {
  // Asked for first: after a wait some browsers no longer take the older way for the reader's own.
  if (!('clipboard' in navigator)) return false
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
