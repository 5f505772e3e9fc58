import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.ts'

const ID = 'menu'

/** Opens the menu, by the browser itself: before any script, and without one. */
export const MenuButton = () => (
  <button type="button" class="menu-button" popovertarget={ID}>
    {words.site.menu}
  </button>
)

/** What can be opened: in a row where there is room for it, else in a menu. Once a page. */
export const Menu = ({ children }: { children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: hears what its buttons were pressed for
  // biome-ignore lint/a11y/useKeyWithClickEvents: a button's key is a click too
  <div class="menu" id={ID} popover="auto" onClick={close}>
    {children}
  </div>
)

/** What was asked for is seen, and not the menu. */
function close({ currentTarget }: { currentTarget: HTMLElement }): void {
  currentTarget.hidePopover?.()
}
