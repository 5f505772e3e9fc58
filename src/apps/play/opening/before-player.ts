/**
 * What the opening does before any of our scripts has come: shows the way to a kept place, and takes
 * a way in that is chosen early, until the player can (deferred/enter.ts). Chosen again, it leads to the text.
 * It stands in the page as text (prerender/InlineScript.tsx) and may use nothing from outside itself.
 */
export function beforePlayer(): void {
  const root = document.documentElement
  const opening = document.getElementById('opening')
  if (!opening) return
  try {
    if (localStorage.getItem(opening.dataset.place ?? '')) opening.dataset.kept = 'true'
  } catch {}
  opening.addEventListener('click', (event) => {
    const way = event.target instanceof Element ? event.target.closest('a[data-way]') : null
    if (!way || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (root.dataset.way || /failed|ready/.test(root.dataset.player ?? '')) return
    event.preventDefault()
    root.dataset.way = way.getAttribute('data-way') ?? ''
  })
}
