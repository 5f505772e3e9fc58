/** How lines come. */
export const reading = {
  title: 'Reading',
  auto: 'Lines go by themselves',
  autoNote: 'Each after the time it takes to read; they wait where you have to choose.',
  going: 'Lines go by themselves: stop',
  pace: 'Pace',
  times: (pace: number) => `${pace} ×`,
  skip: 'To the first line you have not read',
  words: 'The words of a line come',
  wordsCome: { 'at-once': 'at once', slowly: 'slowly', quickly: 'quickly' },
  letters: 'Letters are keys',
  lettersNote:
    'Single letters, digits and marks do something. Turn this off if you speak to your device.',
}

/** Lines spoken aloud. */
export const voice = {
  title: 'Voice',
  on: 'Speak each line',
  note: 'By a voice that runs on this device. Nothing is sent anywhere.',
  which: 'Voice',
  none: {
    what: 'There is no voice on this device for this language, so nothing is spoken.',
    where: '',
    todo: 'Voices that run elsewhere are not used: they would be sent the words.',
  },
}
