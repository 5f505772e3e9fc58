/**
 * Coalesces calls: however often it is asked for in a task, the work is done once, in a task of its
 * own, or sooner where the page is hidden or left, since no task may come after that.
 * @returns asks for the work.
 */
export function coalesce(act: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    if (due === undefined) return
    clearTimeout(due)
    due = undefined
    act()
  }
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) flush()
  })
  return () => {
    due ??= setTimeout(flush)
  }
}
