/**
 * Marks the page where its address asks for a line (`data-asked` on the root): until the player shows
 * that line, nothing of the one that the page was written with may be seen (frame.css). Stands in the
 * page as text, to run before the first paint, and so may use nothing from outside itself.
 */
export function markAsked(): void {
  if (/[#&]line=/.test(location.hash)) document.documentElement.dataset.asked = ''
}
