/** Where a host's own policy refused the styles that stand in the page, fetches them instead. */
export function ensureStyles(): void {
  if (document.querySelector('style')?.sheet !== null) return
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[disabled]'))
    link.disabled = false
}
