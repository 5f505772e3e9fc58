import { guide } from './en/guide.ts'
import { projector } from './en/projector.ts'
import { results } from './en/results.ts'
import { start } from './en/start.ts'

/** Every word of the teacher’s page. */
export const teachWords = {
  title: 'Teach',
  lead: 'A lesson on who says so: pupils commit to an answer and to how sure they are, and then look at the sources. No log-ins, no names.',
  contents: 'On this page',
  print: 'Print',
  preview: (sheet: string) => `${sheet}, as it prints`,
  sections: {
    start: 'Your lesson',
    goals: 'Goals',
    note: 'Before you begin',
    plans: 'Plan',
    discussion: 'Questions for the class',
    link: 'More settings',
    handout: 'Handout',
    key: 'Answer key',
    slides: 'Slides',
    task: 'Written task',
    rubric: 'How to mark the task',
    exit: 'Exit ticket',
    results: 'Results of the class',
    privacy: 'Privacy',
  },
  minutes: (minutes: number) => `${minutes} min`,
  start,
  guide,

  link: {
    lead: 'All of this goes into the class link, and nothing else does: no roster, no log-in. Handout, key, slides and the wall follow it.',
    lines: 'Lines',
    order: 'Order',
    /** @param work the author’s: “the article”; `null` where there is no author */
    orders: (work: string | null) => ({
      told: work === null ? 'as the play has them' : `as ${work} tells them`,
      shuffled: 'shuffled for each pupil',
    }),
    clean: 'Clean words (mask strong language)',
    minutes: 'Minutes (empty: no limit)',
    checks: 'Matched questions before and after',
    transfer: 'Last part: new claims',
    sure: 'Pupils also say how sure they are',
    level: 'How hard',
    levels: {
      easier: 'easier: one kind of question, does this side say so',
      usual: 'usual',
      harder: 'harder: more questions, in an order of each pupil’s own',
    },
    untested: (kinds: readonly string[]) =>
      `Asked in the lesson alone, since the story has too few such claims for a test: ${[...new Set(kinds)].join('; ')}.`,
    kinds: {
      says: 'whether a side’s account says so',
      whose: 'whose words they are',
      named: 'whether a name is given',
      own: 'the lesson’s own questions',
    },
    seed: 'Selection (another number, other questions)',
    criterion: 'What a learning platform is told',
    criteria: { score: 'points, and passed or not', completion: 'that it is finished, no points' },
    language: 'Language',
    /** The name of this catalogue's language, in itself. */
    ownLanguage: 'English',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. It is selected: copy it by hand.',
    oneLine: 'At least one line stays in.',
  },

  travel: {
    title: 'How results travel',
    text: [
      'At the end a pupil chooses a code, saves a small file and hands it in as your class usually does: a shared folder, a stick, an e-mail. The file holds the code, the answers and a checksum; no name, no time of day.',
      'For Moodle, Canvas and other learning platforms, whoever publishes this copy makes a package (SCORM 1.2 or cmi5): ask them for it. Opened there, the lesson reports there instead.',
    ],
  },

  handout: {
    lead: 'For each line: before you look, tick an answer and how sure you are.',
    code: 'Code',
    yes: 'Yes',
    no: 'No',
    sure: 'Sure:',
    why: 'What it rests on:',
    leadUnsure: 'For each line: before you look, tick an answer.',
    count: (questions: number) =>
      `Of these ${questions} questions, with the key: where the answer is yes, I said so ____ of ____ times; where it is no, ____ of ____.`,
    transfer: 'One step further: new claims',
    around: (work: string | null) =>
      work === null ? 'From around the event' : `From the rest of ${work}`,
    line: (number: number) => `Line ${number}`,
  },
  key: {
    lead: 'From the sourcing, for the questions of this class link and of the plan. Summaries are ours. What an answer rests on is told once for each line.',
    besides: 'Not asked here, for the talk',
    accounts: (party: string) => `What ${party}’s accounts say`,
    ofPlan: 'Questions of the plan',
    yes: 'Yes',
    no: 'No',
  },
  slides: {
    lead: 'One question a sheet, its answer on the next. Print them, or save them as a PDF.',
    question: 'What do you think?',
    answer: 'What the sources say',
    further: 'One step further',
    part: (name: string, part: number, parts: number) =>
      parts === 1 ? name : `${name} (${part} of ${parts})`,
  },
  task: {
    samples: 'Sample answers: nobody gave them, they were written for this page',
    answer: 'Your answer',
    points: (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`,
  },
  exit: { name: 'Exit ticket' },

  projector,
  results,

  privacy: [
    'Nobody is asked for a name, and none is stored.',
    'A pupil’s answers stay in that tab of that device until it is closed or cleared. Nothing is sent, save to the learning platform that opened the lesson, or to the one page that the link names.',
    'Results that you open here are read on this device, kept in this page only, and are gone when it is closed.',
  ],
}
