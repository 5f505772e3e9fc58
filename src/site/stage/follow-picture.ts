/** How long the plates may be another line's before they fade, in ms. */
const PATIENCE = 400

/** The picture that was asked for last, by its place. */
const latest = new WeakMap<HTMLElement, Promise<void>>()

/**
 * Marks a stage whose plates are still those of the line before (`data-behind`). On a slow machine
 * that can be seen: then they fade (`late`), so that no line looks attested as another one is.
 * @param begun resolves once the line's own picture has begun to show.
 */
export function followPicture(host: HTMLElement, begun: Promise<void>): void {
  latest.set(host, begun)
  host.dataset.behind = 'soon'
  const fade = setTimeout(() => {
    if (latest.get(host) === begun) host.dataset.behind = 'late'
  }, PATIENCE)
  void begun.then(() => {
    clearTimeout(fade)
    if (latest.get(host) === begun) delete host.dataset.behind
  })
}
