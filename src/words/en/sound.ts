/** Captions for sounds, by the sound's name. */
export const sounds = {
  'ring-north-american': 'Ringing, as heard on an American line',
  'ring-russian': 'Ringing, as heard on a Russian line',
  'pick-up': 'A receiver is lifted',
  'hang-up': 'A receiver is put down',
  voice: 'A voice in the distance, without words (made for this, no recording)',
  'noise-clean': 'The line is nearly clean',
  'noise-faint': 'Faint noise on the line',
  'noise-noisy': 'Noise on the line',
  'noise-broken': 'The line is breaking up',
  'noise-neutral': 'An even rush on the line, the same for every line',
  page: 'A page is turned',
  stamp: 'A stamp comes down',
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
