/**
 * Marks the page where its address asks for a line, or its entry of the tab's history keeps one
 * (history/entry.ts): `data-asked` on the root. Until the player shows that line, nothing of the one
 * that the page was written with may be seen (frame.css). Stands in the page as text, to run before
 * the first paint, and so may use nothing from outside itself.
 */
export function markAsked(): void {
  if (/[#&]line=/.test(location.hash) || history.state?.readout?.position)
    document.documentElement.dataset.asked = ''
}
