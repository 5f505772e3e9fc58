import { lessonWords } from '../../lesson/index.ts'

/** One screen for the whole class. */
export const projector = {
  lead: 'One screen for the whole class: count hands, then look. The counts stay until this page is loaded again, and are stored nowhere.',
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
  opening: {
    title: lessonWords.intro.title,
    text: (sure: boolean) => [
      'A line, and a question on what the accounts say of it. Each answers alone, before anybody looks.',
      `Hands for yes, hands for no${sure ? ': a guess, fairly sure, or certain' : ''}. Then the sources are shown.`,
    ],
    account: 'An account',
    coin: 'Nobody can know: that is a guess.',
  },
  closing: {
    title: 'That was the last one',
    all: (right: number, of: number) => `All hands together: ${right} of ${of} were right.`,
    uncounted: (questions: number) =>
      questions === 1
        ? 'Of one question no hands were counted.'
        : `Of ${questions} questions no hands were counted.`,
    hands: 'Right, by how sure they were',
    goals: 'What to take away',
  },
  rightAt: (level: string, right: number, of: number) => `${level}: ${right} of ${of}`,
}
