/**
 * Gives the focus to the button that goes on, whenever what had it goes away: somebody who uses
 * a keyboard never starts again from the top of the page.
 */
export function keepFocus(): void {
  let last: EventTarget | null = null
  document.addEventListener('focusin', ({ target }) => {
    last = target
  })
  const rescue = () => {
    const now = document.activeElement
    const held = now !== null && now !== document.body && canHold(now)
    if (!held && last instanceof Element && !canHold(last)) focusHome()
  }
  new MutationObserver(rescue).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-open', 'open'],
  })
}

/** Where the focus goes when it has no other place. */
export function focusHome(): void {
  document.querySelector<HTMLElement>('.control-next')?.focus({ preventScroll: true })
}

const canHold = (element: Element): boolean =>
  element.isConnected &&
  element.closest('dialog:not([open])') === null &&
  getComputedStyle(element).visibility !== 'hidden'
