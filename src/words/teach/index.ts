const percent = (share: number): string => `${Math.round(share * 100)} %`
// Rounded, a small loss is nought.
const decimal = (number: number): string =>
  number.toFixed(2).replace('-0.00', '0.00').replace('-', '−')

/** Every word of the teacher’s page. */
export const teachWords = {
  title: 'Teach',
  lead: 'A lesson on who says so: pupils commit to an answer and to how sure they are, and then look at the sources. No log-ins, no names.',
  contents: 'On this page',
  print: 'Print',
  preview: (sheet: string) => `${sheet}, as it prints`,
  sections: {
    goals: 'Goals',
    note: 'Before you begin',
    plans: 'Plans',
    discussion: 'Questions for the class',
    link: 'Class link',
    projector: 'On one screen',
    handout: 'Handout',
    key: 'Answer key',
    slides: 'Slides',
    results: 'Results of the class',
    privacy: 'Privacy',
  },
  minutes: (minutes: number) => `${minutes} min`,
  usePlan: 'Set the class link to this plan',

  link: {
    lead: 'The link holds the whole configuration, and nothing else: no roster, no log-in. Handout, key, slides and the projector follow it.',
    lines: 'Lines',
    order: 'Order',
    orders: { told: 'as the article tells them', shuffled: 'shuffled for each pupil' },
    clean: 'Clean words (mask strong language)',
    minutes: 'Minutes (empty: no limit)',
    checks: 'Matched questions before and after',
    transfer: 'Last part: new claims',
    untested: (kinds: readonly string[]) =>
      `Asked in the lesson alone, since the story has too few such claims for a test: ${[...new Set(kinds)].join('; ')}.`,
    kinds: {
      says: 'whether a side’s account says so',
      whose: 'whose words they are',
      named: 'whether a name is given',
      own: 'the lesson’s own questions',
    },
    seed: 'Selection (another number, other questions)',
    language: 'Language',
    languages: { en: 'English' },
    address: 'The link',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. It is selected: copy it by hand.',
    open: 'Open',
    oneLine: 'At least one line stays in.',
  },

  travel: {
    title: 'How results travel',
    text: [
      'At the end a pupil chooses a code, saves a small file and hands it in as your class usually does: a shared folder, a stick, an e-mail. The file holds the code, the answers and a checksum; no name, no time of day.',
      'Opened from a learning platform, the lesson reports there instead.',
    ],
  },

  handout: {
    lead: 'For each line: before you look, tick an answer and how sure you are.',
    code: 'Code',
    yes: 'Yes',
    no: 'No',
    sure: 'Sure:',
    why: 'What it rests on:',
    count: (firm: number, weak: number) =>
      `Of the lines: I trusted ____ of ${firm} claims that stand in the sources, and doubted ____ of ${weak} that do not.`,
    around: 'From the rest of the article',
    line: (number: number) => `Line ${number}`,
  },
  key: {
    lead: 'From the sourcing, for the questions of this class link. Summaries are ours.',
    yes: 'Yes',
    no: 'No',
  },
  slides: {
    lead: 'One question a sheet, its answer on the next. Print them, or save them as a PDF.',
    question: 'What do you think?',
    answer: 'What the sources say',
  },

  projector: {
    lead: 'One screen for the whole class: count hands, then look. Nothing is stored.',
    start: 'Start',
    title: 'A show of hands',
    hands: (answer: string) => `Hands for ${answer}`,
    look: 'Look',
    next: 'Next',
    back: 'Back',
    close: 'Close',
    position: (at: number, count: number) => `${at} of ${count}`,
    told: (yes: number, no: number) => `${yes} said yes, ${no} said no.`,
    right: (right: number, of: number) => `${right} of ${of} hands were right.`,
  },

  results: {
    lead: 'Drop the pupils’ files here, or choose them. They are read on this device and go nowhere.',
    choose: 'Choose files',
    drop: 'or drop them here',
    reading: 'Reading …',
    none: 'No file yet.',
    counted: (files: number) => `${files} ${files === 1 ? 'file' : 'files'} counted.`,
    clear: 'Clear the results',
    csv: 'Save as a table (CSV)',
    refused: 'Not counted',
    why: {
      'too-big': 'It is far larger than any result.',
      'not-json': 'It is cut off, or no result file at all.',
      foreign: 'It is not a result of this lesson.',
      'other-version': 'It was made by another version of the lesson, which this page cannot read.',
      damaged: 'Something in it is missing or is not as it should be.',
      checksum: 'It was changed after it was saved: its checksum does not fit.',
      'other-story': 'It belongs to another reconstruction.',
      'other-items':
        'It has questions that this reconstruction does not ask, or answers them otherwise.',
      twice: 'The same file was there already.',
      unread: 'The browser could not read it.',
    },
    checksum:
      'The checksum finds accidents. It is no proof against cheating: whoever wants to can make a file with any answers.',
    shared: (codes: string) =>
      `More than one pupil handed in under ${codes}. They are counted apart.`,
    otherVersions: (versions: string) =>
      `Some were made with another version of the text (${versions}). Their questions are the same, so they are counted.`,
    trusted: 'Firm claims trusted',
    doubted: 'Weak claims doubted',
    brier: 'Brier score (0 is perfect, 0.25 is “no idea”)',
    skill: 'Skill against the base rate (1 is perfect, 0 is what always giving one answer earns)',
    gain: 'Gain from before to after (in Brier score; more is better)',
    transfer: 'Right on new claims',
    measure: 'Measure',
    value: 'Class',
    interval: '95 % interval',
    noInterval: 'too few pupils',
    range: (low: string, high: string) => `${low} to ${high}`,
    percent,
    decimal,
    reference: (reference: number) =>
      `The base rate alone would score ${decimal(reference)}: the questions are balanced, so neither trust nor distrust pays.`,
    reliability: 'How sure, and how often right',
    reliabilityText:
      'On the line, “80 % sure” means right eight times in ten. Under it, the class was surer than it was right. The bars are 95 % intervals; where they are long, the point says little.',
    reliabilityPoint: (sure: number, right: number, answers: number) =>
      `Said ${Math.round(sure)} %: right ${percent(right)}, of ${answers} ${answers === 1 ? 'answer' : 'answers'}`,
    sureAxis: 'How sure (per cent)',
    rightAxis: 'How often right (per cent)',
    says: 'What this says, and what it does not',
    size: {
      one: 'One pupil is no class: read the counts.',
      few: (pupils: number) =>
        `${pupils} pupils are few: the intervals are wide, and most differences are luck. Read the counts.`,
      class: (pupils: number) =>
        `${pupils} pupils: enough to see whether the class as a whole leans to trust or to doubt, not enough to compare it with another class by a few points.`,
      many: (pupils: number) =>
        `${pupils} pupils: the averages are steady. They still say nothing on any one pupil.`,
    },
    gains: {
      'too-few': 'Fewer than five pupils answered before and after: no word on what was learned.',
      unclear:
        'The change from before to after could be luck: its interval takes in nought. That does not mean that nothing was learned; a few questions a pupil are few. In a class of 30, a rise from 60 to 80 % right is told nearly always; one from 60 to 70 % in every second class only; in a class of 10 neither is.',
      better:
        'The class judged better after than before, by more than luck explains. The questions say so for the class, and for no single pupil.',
      worse:
        'The class judged worse after than before, by more than luck explains. Look at which claims it doubted.',
    },
    pupils: 'Counts by code',
    code: 'Code',
    answered: 'Answered',
    right: 'Right',
    of: (count: number, of: number) => `${count} of ${of}`,
    noCode: 'without a code',
  },

  privacy: [
    'Nobody is asked for a name, and none is stored.',
    'A pupil’s answers stay in that tab of that device until it is closed or cleared. Nothing is sent, save to the learning platform that opened the lesson, or to the one page that the link names.',
    'Results that you open here are read on this device, kept in this page only, and are gone when it is closed.',
  ],
}
