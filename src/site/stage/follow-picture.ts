/** How long the plates may be another line's before they fade, in ms. */
const PATIENCE = 200

/** By its place: the picture that was asked for last, and when the plates fade. */
const latest = new WeakMap<HTMLElement, Promise<void>>()
const fading = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

/**
 * Marks a stage whose plates are still those of a line before (`data-behind`). In a hurry, or on a
 * slow machine, that can be seen: then they fade (`data-faded`), so that no line looks attested as
 * another one is. Styles ask for the second alone: the first costs no step a frame of its own.
 * @param begun resolves once the line's own picture has begun to show.
 */
export function followPicture(host: HTMLElement, begun: Promise<void>): void {
  latest.set(host, begun)
  if (host.dataset.behind === undefined) {
    host.dataset.behind = ''
    const fade = () => {
      host.dataset.faded = ''
    }
    fading.set(host, setTimeout(fade, PATIENCE))
  }
  void begun.then(() => {
    if (latest.get(host) !== begun) return
    clearTimeout(fading.get(host))
    delete host.dataset.behind
    delete host.dataset.faded
  })
}
