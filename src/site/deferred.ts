/**
 * Defers an act until what was asked for shows: to a task of its own, or to when the page is left or
 * hidden. However often it is asked for meanwhile, it is done once.
 * @returns asks for it.
 */
export function deferred(act: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined
  const doNow = () => {
    if (due === undefined) return
    clearTimeout(due)
    due = undefined
    act()
  }
  window.addEventListener('pagehide', doNow)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) doNow()
  })
  return () => {
    due ??= setTimeout(doNow)
  }
}
