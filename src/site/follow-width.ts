import type { Desk } from './play/desk.ts'

/** From this width the panel stands beside the stage and cannot be closed (DESIGN section 5). */
const WIDE = '(min-width: 47.5rem)'

/** Tells the desk how wide the window is, now and whenever that changes. */
export function followWidth({ wide }: Pick<Desk, 'wide'>): void {
  const query = window.matchMedia(WIDE)
  const follow = () => {
    wide.value = query.matches
  }
  follow()
  query.addEventListener('change', follow)
}
