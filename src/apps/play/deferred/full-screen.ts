/** Whether this page may fill the screen: not in every frame, and not on every telephone. */
export const mayFillScreen = (): boolean => document.fullscreenEnabled === true

/** Fills the screen with the page, or leaves it. */
export function fullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  // Asked for where it is denied, browsers complain on the host's console.
  else if (mayFillScreen()) void document.documentElement.requestFullscreen().catch(() => undefined)
}
