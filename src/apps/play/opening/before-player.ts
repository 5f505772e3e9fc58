/**
 * Marks the page where a place is kept (`data-kept` on the root), before the opening is painted: it
 * shows the way there. The root names the key under which it is kept (`data-place`).
 * Stands in the page as text (prerender/InlineScript.tsx) and may use nothing from outside itself.
 */
export function markKept(): void {
  const { dataset } = document.documentElement
  try {
    if (dataset.place && localStorage.getItem(dataset.place)) dataset.kept = ''
  } catch {}
}

/**
 * Takes a way in of the opening that is chosen before any of our scripts has come, until the player
 * can (deferred/enter.ts). Chosen again, it leads to the text. Stands in the page as text too.
 */
export function beforePlayer(): void {
  const root = document.documentElement
  document.getElementById('opening')?.addEventListener('click', (event) => {
    const way = event.target instanceof Element ? event.target.closest('a[data-way]') : null
    if (!way || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (root.dataset.way || /failed|ready/.test(root.dataset.player ?? '')) return
    event.preventDefault()
    root.dataset.way = way.getAttribute('data-way') ?? ''
  })
}
