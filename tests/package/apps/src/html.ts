import { defined, renderPlayer } from 'readout-player'

/** Typed alone: a page without a framework. */
export async function follow(card: unknown): Promise<string> {
  await defined
  const player = document.querySelector('readout-player')
  player?.addEventListener('readout-line', () => player.next())
  return renderPlayer(card, { src: 'https://readout.example/', theme: null })
}
