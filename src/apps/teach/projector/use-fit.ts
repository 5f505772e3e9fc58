import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Sizes that are tried, the largest first, as parts of the size that the window would give. */
const SIZES = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6]

/**
 * Sets a screen's letters as large as lets all of it be seen at once. What does not fit at the smallest
 * size scrolls.
 * @param screen whose letters follow `--fit`
 * @param place the window that it must fit into
 */
export function useFit(
  screen: RefObject<HTMLElement | null>,
  place: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const fit = () => {
      if (screen.current && place.current) fitInto(screen.current, place.current)
    }
    fit()
    // A typeface that comes later has other measures.
    void document.fonts.ready.then(fit)
    window.addEventListener('resize', fit)
    return () => window.removeEventListener('resize', fit)
  }, [screen, place])
}

function fitInto(screen: HTMLElement, place: HTMLElement): void {
  for (const size of SIZES) {
    screen.style.setProperty('--fit', String(size))
    if (place.scrollHeight <= place.clientHeight) return
  }
}
