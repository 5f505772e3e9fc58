import type { Surface } from './print.ts'

/** More device pixels than this are not worth their time: dots are as large either way. */
const MOST_PIXELS = 9_000_000

/**
 * Tells the size of an element, now and whenever it changes, exactly in device pixels: a canvas
 * that is off by one is resampled by the browser, and fine screens turn to moiré.
 * @returns stops watching.
 */
export function observeSurface(host: HTMLElement, tell: (surface: Surface) => void): () => void {
  let known = ''
  const tellNow = (exact?: ResizeObserverSize) => {
    const width = Math.round(host.clientWidth * devicePixelRatio)
    const height = Math.round(host.clientHeight * devicePixelRatio)
    if (width < 1 || height < 1) return
    // Where a device is only imitated, the exact box is told in px of the machine beneath.
    const sound = exact && Math.abs(exact.inlineSize - width) < 2
    const surface = sound
      ? surfaceOf(exact.inlineSize, exact.blockSize, devicePixelRatio)
      : surfaceOf(width, height, devicePixelRatio)
    const now = JSON.stringify(surface)
    if (now === known) return
    known = now
    tell(surface)
  }
  const measure = () => tellNow()
  measure()
  const observer = new ResizeObserver((entries) => {
    tellNow(entries.at(-1)?.devicePixelContentBoxSize?.[0])
  })
  try {
    observer.observe(host, { box: 'device-pixel-content-box' })
  } catch {
    // Safari knows no device pixels.
    observer.observe(host)
  }
  // A change of ratio alone need not change the box.
  addEventListener('resize', measure)
  return () => {
    observer.disconnect()
    removeEventListener('resize', measure)
  }
}

/** @param width in device px; @param height in device px; @param ratio of the device. */
export function surfaceOf(width: number, height: number, ratio: number): Surface {
  const shrink = Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)))
  return { width: width / ratio, height: height / ratio, ratio: ratio * shrink }
}

/**
 * Tells whether an element can be seen: near the viewport, in a tab that is shown.
 * @returns stops watching.
 */
export function observeSeen(host: HTMLElement, tell: (seen: boolean) => void): () => void {
  let near = true
  const tellNow = () => tell(near && document.visibilityState === 'visible')
  const observer = new IntersectionObserver(
    (entries) => {
      near = entries.at(-1)?.isIntersecting ?? near
      tellNow()
    },
    { rootMargin: '100px' },
  )
  observer.observe(host)
  document.addEventListener('visibilitychange', tellNow)
  return () => {
    observer.disconnect()
    document.removeEventListener('visibilitychange', tellNow)
  }
}
