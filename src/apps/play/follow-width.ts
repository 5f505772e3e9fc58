import type { Signal } from '@preact/signals-core'

/** From this width the panel stands beside the stage and cannot be closed (DESIGN section 5). */
const WIDE = '(min-width: 47.5rem)'

/** Keeps a signal at whether the window is wide, now and whenever that changes. */
export function followWidth(wide: Signal<boolean>): void {
  const query = window.matchMedia(WIDE)
  const follow = () => {
    wide.value = query.matches
  }
  follow()
  query.addEventListener('change', follow)
}
