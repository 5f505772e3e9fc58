const OTHER: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/**
 * A key as it is meant in this page: where words run from right to left, the arrow that points
 * onward is the left one.
 */
export function asMeant(key: string): string {
  // Asked of the page's markup: a computed style would keep every key waiting for all of them.
  return (document.dir === 'rtl' && OTHER[key]) || key
}
