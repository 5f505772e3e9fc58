const percent = (share: number): string => `${Math.round(share * 100)} %`
// Rounded, a small loss is nought.
const decimal = (number: number): string =>
  number.toFixed(2).replace('-0.00', '0.00').replace('-', '−')

/** The results of a class. */
export const results = {
  lead: 'Drop the pupils’ files here, or choose them: result files or tables. A result that came as a text can be pasted. They are read on this device and go nowhere.',
  choose: 'Choose files',
  drop: 'or drop them here',
  paste: 'Or paste here a result that came as a text:',
  pasted: 'pasted text',
  reading: 'Reading …',
  none: 'No file yet.',
  counted: (counted: number, all: number) =>
    counted === all
      ? `${all} ${all === 1 ? 'result' : 'results'} counted.`
      : `${counted} of ${all} results counted.`,
  clear: 'Clear the results',
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
    'twice-answered': 'It answers a question twice.',
    'other-table': 'It is a table, and not one with a row for each answer.',
    twice: 'The same result was there already.',
    unread: 'The browser could not read it.',
  },
  checksum:
    'The checksum finds accidents. It is no proof against cheating: whoever wants to can make a file with any answers.',
  tables: (count: number) =>
    `${count} came in a table. A table has no checksum: a change in it cannot be seen.`,
  attempts: 'If a code comes more than once, count',
  which: { last: 'the last', first: 'the first', each: 'each, as pupils of their own' },
  repeated: (code: string, attempts: number, counted: string | null) =>
    `${code}: ${attempts} results, ${counted === null ? 'each counted' : `counted: ${counted}`}.`,
  begun: (times: number) =>
    times === 1
      ? 'It is one lesson, handed in more than once.'
      : `It was begun ${times === 2 ? 'twice' : `${times} times`}: by one pupil again, or by ${times === 2 ? 'two' : 'several'} pupils under one code.`,
  order:
    'A result has no time in it. Which came last is told by the date of the file, and then by the number in its name.',
  doubtful: 'The dates and the names of these files tell two orders. Choose by hand.',
  manyUnderOne: 'Is this the whole class under one code? Then count each.',
  more: (count: number) => `and ${count} more`,
  versions: (versions: string) =>
    `Some were made with another version of the text (${versions}). Their questions are the same, so they are counted.`,
  selections: (selections: string) =>
    `They come from more than one form of the lesson: ${selections}. Each question is counted where it was asked.`,
  selection: (seed: number, results: number) =>
    `form ${seed} (${results} ${results === 1 ? 'result' : 'results'})`,
  unsure: (count: number, all: number) =>
    count === 1
      ? `1 of ${all} was not asked how sure, and is left out of every figure that needs it.`
      : `${count} of ${all} were not asked how sure, and are left out of every figure that needs it.`,
  trusted: 'Said “yes” where it is yes',
  doubted: 'Said “no” where it is no',
  brier:
    'How far off, on average (Brier score): 0 is always certain and right, 0.25 always “50 %”, 1 always certain and wrong',
  skill:
    'How much better than knowing only how many of all are yes (skill): 1 is perfect, 0 no better, below 0 worse',
  gain: 'How much less far off after than before: more is better (gain)',
  transfer: 'Right on new claims',
  figures: 'Figures of the class',
  measure: 'Measure',
  value: 'Class',
  interval: '95 % interval',
  noInterval: 'too few pupils',
  intervalText:
    'The interval is what luck leaves open: measured so on a hundred classes like this one, some 95 intervals hold the true figure. A narrow one says more.',
  pupilsIn: 'Pupils in it',
  ofAll: (count: number, all: number) => `${count} of ${all}`,
  leftOut: 'Whoever did not answer what a figure is made of is left out of it.',
  range: (low: string, high: string) => `${low} to ${high}`,
  percent,
  decimal,
  reference: (reference: number) =>
    `With no idea but how many of all are yes, one would be ${decimal(reference)} off: the questions are balanced, so neither trust nor distrust pays.`,
  reliability: 'How sure, and how often right',
  reliabilityText:
    'On the line, “80 % sure” means right eight times in ten. Under it, the class was surer than it was right. The bars are 95 % intervals; where they are long, the point says little.',
  reliabilityPoint: (sure: number, right: number, answers: number) =>
    `Said ${Math.round(sure)} %: right ${percent(right)}, of ${answers} ${answers === 1 ? 'answer' : 'answers'}`,
  sureAxis: 'How sure (per cent)',
  rightAxis: 'How often right (per cent)',
  says: 'What this says, and what it does not',
  size: {
    one: 'One pupil is no class: read the answers, not the figures.',
    few: (pupils: number) =>
      `${pupils} pupils are few: the intervals are wide, and most differences are luck. Read the counts.`,
    class: (pupils: number) =>
      `${pupils} pupils: enough to see whether the class as a whole leans to trust or to doubt, not enough to compare it with another class by a few points.`,
    many: (pupils: number) =>
      `${pupils} pupils: the averages are steady. They still say nothing on any one pupil.`,
  },
  gains: {
    none: 'No pupil answered questions before and after: no word on what was learned.',
    'too-few': 'Fewer than five pupils answered before and after: no word on what was learned.',
    unclear:
      'The change from before to after could be luck: its interval takes in nought. That does not mean that nothing was learned; a few questions a pupil are few. In a class of 30, a rise from 60 to 80 % right is told nearly always, and one from 60 to 70 % in every second class; in a class of 10 the first is told in every second class, and the other hardly ever.',
    better:
      'The class judged better after than before, by more than luck explains. The questions say so for the class, and for no single pupil.',
    worse:
      'The class judged worse after than before, by more than luck explains. Look at which claims it doubted.',
  },
  misled: {
    title: 'Which line misled us',
    lead: 'The questions that most often went wrong, by both kinds of error. Read the passage together: what had led you there?',
    believed: 'Said “yes”, and it is not so',
    doubted: 'Said “no”, and it is so',
    none: 'Nobody.',
    count: (wrong: number, answers: number) =>
      `${wrong} of ${answers} ${wrong === 1 ? 'was' : 'were'} wrong`,
    sure: (count: number) => `${count} of them at least 80 % sure`,
    all: 'Every question',
    question: 'Question',
    answer: 'Answer',
    wrong: 'Wrong',
    sureWrong: 'Wrong and at least 80 % sure',
  },
  pupils: 'Counts by code',
  code: 'Code',
  answered: 'Answered',
  right: 'Right',
  of: (count: number, of: number) => `${count} of ${of}`,
  noCode: 'without a code',
  table: {
    title: 'Save as a table',
    rows: 'One row for each',
    rowsOf: { answers: 'answer', pupils: 'pupil' },
    separator: 'Between cells',
    separators: { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' },
    decimal: 'Decimal mark',
    decimals: { '.': 'a point', ',': 'a comma' },
    note: 'For a spreadsheet in German, French, Spanish or Russian: a semicolon, and a comma as the mark. Text that a spreadsheet would take for a formula, a number or a date has an apostrophe before it.',
    save: 'Save as a table (CSV)',
  },
}
