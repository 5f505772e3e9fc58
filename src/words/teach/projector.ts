/** One screen for the whole class. */
export const projector = {
  lead: 'One screen for the whole class: count hands, then look. Nothing is stored.',
  start: 'Start on the wall',
  title: 'A show of hands',
  keys: 'Next: → or Page Down, as a presenter’s remote sends it, in a counting box too. Back: ← or Page Up. What does not fit scrolls first.',
  count: 'Count the hands',
  counting: (ask: string) => `Hands for: ${ask}`,
  levels: { guess: 'a guess', fairly: 'fairly sure', certain: 'certain' },
  hands: (answer: string, level: string) => `${answer}, ${level}`,
  look: 'Look',
  next: 'Next',
  back: 'Back',
  close: 'Close',
  position: (at: number, count: number) => `${at} of ${count}`,
  told: (yes: number, no: number) => `${yes} said yes, ${no} said no.`,
  right: (right: number, of: number) => `${right} of ${of} hands were right.`,
  closing: {
    title: 'That was the last one',
    hands: 'Hands that were right, by how sure they were',
    goals: 'What to take away',
  },
  rightAt: (level: string, right: number, of: number) => `${level}: ${right} of ${of}`,
}
