/** The embedded player: its façade, its frame, and what it says when something is missing. */
export const embed = {
  label: 'Reconstructed. No transcript has been published.',
  play: 'Play',
  playTitle: (title: string) => `Play: ${title}`,
  loading: 'Loading',
  frameTitle: (title: string, label: string) => `${title}. ${label}`,
  player: 'Readout',
  noStory: (story: string) => `No story called “${story}” lies at this address.`,
  noLine: (line: string) => `No line called “${line}” is in this story.`,
  away: 'Picture and words could not be fetched from where the player lies.',
  noFrame: 'The player did not come. The line is here as text.',
  openAt: (title: string) => `Play it, with what it rests on: ${title}`,
  kept: (version: string, date: string) =>
    `This file was kept for reading without a network: version ${version}, sourcing last checked on ${date}. Corrections since are not in it.`,
  whole: 'The whole, on its own page',
  hereIs: 'The one that does is',
  copyTitle: 'This page does not let links open. Copy the address:',
  copy: 'Copy',
  corrected: (date: string, text: string) => `Corrected on ${date}: ${text}`,
  onLine: (line: string) => `on the line “${line}”`,
}
