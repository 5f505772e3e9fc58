/** The key to the picture. */
export const key = {
  open: 'Key',
  title: 'How to read the picture',
  lead: 'The coarser a side is printed, the less its own accounts say of the line.',
  slider: 'Print both sides',
  grades: {
    none: 'Coarse: none of this side’s accounts says so.',
    partial: 'Middling: they say part of it, no more.',
    full: 'Fine: at least one of them says so.',
  },
  ends: { coarse: 'coarse', fine: 'fine' },
  wire: 'The line between the two grows noisier as the whole is less attested.',
  example: 'An example, not a line of the conversation.',
  close: 'Put the key away',
}

/** Settings. */
export const settings = {
  open: 'Settings',
  title: 'Settings',
  sound: 'Sound',
  soundOn: 'Sound on',
  soundNote: 'Made for this work: no account describes any sound. Off until you turn it on.',
  volumes: { wire: 'The wire', voice: 'The voice on the line', effects: 'Pages and stamps' },
  clean: 'Clean words',
  cleanNote: 'Masks strong language, wherever it stands.',
  edition: 'Edition',
  editions: { auto: 'As this device', light: 'Day', dark: 'Night' },
}

/** Captions for sounds, by the sound's name. */
export const sounds = {
  'ring-north-american': 'Ringing, as heard on an American line',
  'ring-russian': 'Ringing, as heard on a Russian line',
  'pick-up': 'A receiver is lifted',
  'hang-up': 'A receiver is put down',
  'tone-north-american': 'A murmur in the rhythm of the words, on an American line',
  'tone-russian': 'A murmur in the rhythm of the words, on a Russian line',
  'noise-clean': 'The line is nearly clean',
  'noise-faint': 'Faint noise on the line',
  'noise-noisy': 'Noise on the line',
  'noise-broken': 'The line is breaking up',
  'noise-neutral': 'An even rush on the line, the same for every line',
  page: 'A page is turned',
  stamp: 'A stamp comes down',
  tick: 'A tick',
}

/** Why nothing is heard. */
export const soundFaults = {
  what: 'There is no sound.',
  why: {
    unsupported: 'This browser plays no sound here.',
    missing: 'The sound file did not load.',
    undecodable: 'The sound file could not be decoded.',
    device: 'The sound device went away.',
  },
  todo: 'The words say all there is to hear. Turn sound off and on to try again.',
}
