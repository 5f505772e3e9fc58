import { readAddress } from './address.ts'

/** Without a player, the address of a line opens the text at it. */
export function readAtAddress(): void {
  const show = () => {
    const { line } = readAddress(window.location.hash)
    if (line !== null) document.getElementById(`read-${line}`)?.scrollIntoView()
  }
  show()
  window.addEventListener('hashchange', show)
}
