/**
 * Lets Tab begin at the page's beginning, where the way past the rest is. An address that names a line
 * has the browser begin at what stands for the line until the play comes (InShort.tsx), which is then
 * gone. Nothing scrolls, and whoever has gone elsewhere by then stays there.
 */
export function tabFromTop(): void {
  const { body, activeElement } = document
  if (activeElement !== body) return
  body.tabIndex = -1
  body.focus({ preventScroll: true, focusVisible: false })
  body.removeAttribute('tabindex')
}
