/** Prints one section: the stylesheet prints what the address points at, and nothing beside it. */
export function printOnly(section: string): void {
  window.location.hash = section
  requestAnimationFrame(() => window.print())
}
