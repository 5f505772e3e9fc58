/**
 * Has a held Enter press a button, follow a link or send a form once, and not again and again for as
 * long as it is held. In a text of several lines it stays what it is.
 */
export function pressOncePerEnter(): void {
  document.addEventListener('keydown', (event) => {
    if (!event.repeat || event.key !== 'Enter') return
    if (event.target instanceof Element && event.target.closest('textarea, [contenteditable]'))
      return
    event.preventDefault()
  })
}
