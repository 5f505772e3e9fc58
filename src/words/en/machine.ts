/** How a catalogue came about that a program translated; of this one nothing is said. */
export const machine = {
  about:
    'The buttons, labels and sentences around the story were translated by machine, and not yet read by a native speaker: where they differ from the English, the English decides.',
  english: 'This page in English',
}
