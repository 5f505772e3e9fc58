import type { DrawingAddress } from '../common/index.ts'

/** Where the drawings lie that the page was written with, by name, so that its first picture stays. */
export function drawingsInPage(): DrawingAddress {
  const written = [...document.querySelectorAll<HTMLImageElement>('.still-plate > img')].map(
    ({ src }) => src,
  )
  return (name) => written.find((address) => address.split('/').at(-1)?.startsWith(name))
}
