import { called } from '../named.ts'
import { label } from './label.ts'
import { translated } from './translated.ts'

/** The embedded player: its façade, its frame, and what it says when something is missing. */
export const embed = {
  label,
  play: 'Play',
  lesson: 'Begin the lesson',
  loading: 'Loading',
  verify: 'Verify',
  frameTitle: (title: string, label: string) => `${title}. ${label}`,
  player: 'Readout',
  noStory: (story: string) => `No story${called(story)} lies at this address.`,
  noLine: (line: string) => `No line${called(line)} is in this story.`,
  whose: 'Nothing here says from which player this is to be played.',
  away: 'Picture and words could not be fetched from where the player lies.',
  oneFile: '(one file, plays without a network)',
  noFrame: 'The player did not come. The line is here as text.',
  translated,
}

/** What a frame, a kept file and a line’s own page say beside the play. */
export const framed = {
  playFromHere: 'Play from here',
  kept: (version: string, date: string) =>
    `This file was kept for reading without a network: version ${version}, sourcing last checked on ${date}. Corrections since are not in it.`,
  whole: 'The whole, on its own page',
  lineAsText: 'This line as text',
  noPlay: 'The play needs scripts, and none runs here.',
  copyTitle: 'This page does not let links open. Copy the address:',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. It is selected: copy it by hand.',
  corrected: (date: string, text: string) => `Corrected on ${date}: ${text}`,
  withdrawn: (date: string, text: string) => `Withdrawn on ${date}: ${text}`,
  onTheLine: 'On the line: ',
  onLine: (line: string) => `on the line “${line}”`,
}

/** The page on which an editor chooses what to embed. */
export const embedPage = {
  title: 'Put it into your page',
  intro:
    'Choose how, choose what, copy the snippet. It asks nobody but this address for anything, sets no cookie, and keeps nothing on a device before its reader steps on. Where your page takes scripts or frames out, the words stay, with their label, who tells them, and a link.',
  noScript:
    'Choosing needs scripts. Without them: every line has a page of its own under lines/, which stands in a frame too, and a frame of frame.html?line=ID plays it where scripts run.',
  kind: 'How',
  kinds: {
    picture: { name: 'A picture with a link', host: 'for pages and letters that allow no more' },
    still: {
      name: 'A frame without scripts',
      host: 'the line as text with its label, for pages that let nothing run in a frame',
    },
    frame: { name: 'A frame', host: 'plays; needs a page that allows frames' },
    quote: {
      name: 'The words, and a frame',
      host: 'where frames may be stripped, the words stay',
    },
    address: {
      name: 'An address to paste',
      host: 'for pages that ask it what to show (oEmbed); line and clean words come along, other options do not',
    },
    element: {
      name: 'The player as a tag',
      host: 'words first, the rest on a tap; needs a page that allows scripts',
    },
    compact: {
      name: 'The same, in little',
      host: 'for whoever reads what they paste: about 1 kB; its looks come with the script',
    },
    letter: {
      name: 'For a letter',
      host: 'a table with its looks in the tags; the words stand as text, the picture may be off',
    },
    feed: {
      name: 'An item for a feed (RSS)',
      host: 'words and picture in its description; the date is yours to set',
    },
    text: {
      name: 'Plain text',
      host: 'for what takes no markup at all',
    },
    pinned: {
      name: 'The same, pinned',
      host: 'never changes, and is checked by its digest; corrections still come through',
    },
    file: {
      name: 'One file to keep',
      host: 'plays from a disk without a network; cannot learn of corrections',
    },
  },
  what: 'What',
  line: 'Line',
  whole: 'The whole, from its beginning',
  picture: 'Picture',
  mode: 'Show',
  modes: {
    play: 'the play',
    read: 'the whole as text',
    compare: 'the accounts side by side',
    teach: 'the lesson',
  },
  theme: 'Edition',
  themes: { light: 'day', dark: 'night' },
  readers: 'as the reader has it',
  dir: 'Direction',
  dirs: { ltr: 'left to right', rtl: 'right to left' },
  pages: 'as the language has it',
  clean: 'Mask strong language',
  sound: 'Sound, once the reader has acted',
  base: 'Address of the player',
  onlyHere:
    'Only this machine can reach that address. Put in the one at which the player will lie for your readers.',
  snippet: 'The snippet',
  copy: 'Copy the snippet',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. It is selected: copy it by hand.',
  noPinned: 'This copy has no pinned version to point at: versions.json is missing or unreadable.',
  noCard: 'The words of this line could not be fetched, so there is no snippet to copy.',
  noPicture:
    'This line has no picture as it is asked for: its words stand in for it. The lines of the event have one, and the first of each scene.',
  alt: 'Alternative text',
  copyAlt: 'Copy the alternative text',
  save: (name: string) => `Save the picture: ${name}`,
  moreSizes:
    'This copy was built with no other sizes. “readout build --cards” prints them all, 1200 × 630, 1080 × 1080 and 1080 × 1920, as PNG and JPEG.',
  asLink:
    'This copy was built without its public address: pages that ask will show a link and no player. Build it with --address.',
  preview: 'What your readers see',
  previewOf: (title: string) => `${title}, as your readers see it`,
}
