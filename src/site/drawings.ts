import type { Desk } from './play/desk.ts'
import type { DrawingAddress } from './play/StageFrame.tsx'

/**
 * Where a drawing lies, by name. The addresses of all come with the comforts; until then those that
 * the page was written with are known, so that the first picture stays.
 */
export function drawingsOf(page: Element, { comforts }: Pick<Desk, 'comforts'>): DrawingAddress {
  const written = [...page.querySelectorAll<HTMLImageElement>('.still-plate > img')].map(
    ({ src }) => src,
  )
  const named = (name: string) =>
    written.find((address) => address.split('/').at(-1)?.startsWith(name))
  return (name) => (comforts.value ? comforts.value.plateAddress(name) : named(name))
}
