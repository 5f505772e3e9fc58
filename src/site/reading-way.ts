const OTHER: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/**
 * A key as it is meant in this page: where words run from right to left, the arrow that points
 * onward is the left one.
 */
export function asMeant(key: string): string {
  const { direction } = getComputedStyle(document.documentElement)
  return (direction === 'rtl' && OTHER[key]) || key
}
