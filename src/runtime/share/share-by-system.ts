/**
 * Hands something to the system's share sheet (W3C Web Share). Call it in a gesture of the reader's.
 * @returns whether the sheet took it, which the reader may have put away; `false` where there is none,
 * or where it is refused, as in a frame without leave.
 */
export async function shareBySystem(data: ShareData): Promise<boolean> {
  if (typeof navigator.share !== 'function') return false
  try {
    await navigator.share(data)
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}

/**
 * Whether the system's share sheet takes something from this page.
 * @returns `false` where there is none, or where it cannot be asked
 */
export const systemTakes = (data: ShareData): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare(data)
