import type { Signal } from '@preact/signals-core'

/**
 * From this size the panel stands beside the stage and cannot be closed, as the style sheets turn:
 * there is room for both faces and the sources.
 */
const WIDE = '(min-width: 56.25rem) and (min-height: 30rem)'

/** Keeps a signal at whether the window is wide, now and whenever that changes. */
export function followWidth(wide: Signal<boolean>): void {
  const query = window.matchMedia(WIDE)
  const follow = () => {
    wide.value = query.matches
  }
  follow()
  query.addEventListener('change', follow)
}
