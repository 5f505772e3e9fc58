import { capital } from '../capital.ts'
import { called, named } from '../named.ts'

const percent = (number: number): string => `${Math.round(number)} %`

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`

/** Every word that a pupil meets in a lesson, in English. */
export const lessonWords = {
  title: 'Lesson',
  name: 'Your questions',
  back: 'Back to the play',
  notScored: 'This one does not count.',
  noScript:
    'This lesson needs scripts, and they are off. The handout can be printed without them from the teacher’s page.',

  intro: {
    title: 'Predict, then look',
    text: (sure: boolean) => [
      'You will read a few lines and say, before you see what they rest on, what you think the accounts say.',
      'An account is what one side tells of a talk.',
      `${sure ? 'Each time you also say how sure you are. ' : ''}Then the sources are shown.`,
    ],
    ready: 'Are you ready?',
    privacy:
      'Nobody asks for your name. Your answers stay in this tab, and are gone when it is closed, unless you hand them in or your school’s platform opened this page.',
    privacyLaunched:
      'Nobody asks for your name. Your answers stay in this tab, and are gone when it is closed, unless you hand them in.',
    privacyPlatform:
      'Your school’s platform opened this page, and your answers go to it. It knows who you are; this page does not ask, and does not keep it.',
  },

  /** Over a claim that is shown without its sentence. @param kind what its words are */
  claimOf: (from: string, kind: string) => `From ${from}, in ${kind}`,
  by: (work: string, author: string) => `${work} by ${author}`,
  neutral: 'The picture is neutral until your answers stand: it shows no grade yet.',

  progress: (at: number, count: number) => `Screen ${at} of ${count}`,
  minutesLeft: (minutes: number) =>
    minutes > 0 ? `${many(minutes, 'minute', 'minutes')} left` : 'Time is up',
  timeUp: 'Time is up. Finish this screen, or go to the end.',
  toTheEnd: 'Go to the end',

  sections: {
    practice: 'To try it out',
    before: 'Before the lesson',
    lesson: 'The line',
    after: 'After the lesson',
    transfer: 'One step further',
  },
  leads: {
    before:
      'First, a few questions. You learn the answers at the end. More like them come at the end.',
    lesson: 'What do you think, before you look?',
    after: 'A few more, like those at the start.',
    transfer: 'Now new claims. What do you think?',
  },

  practice: {
    claim: 'A fair coin was thrown, and nobody has looked.',
    ask: 'Does it show heads?',
    answer: 'Nobody can know',
    right: 'With nothing to go on, 50 % is the honest answer.',
    at: (sure: number) =>
      sure === 50
        ? 'You said 50 %: just right.'
        : `You said ${percent(sure)}: that is surer than anybody can be here.`,
    rule: 'It pays to say what you think. To be sure and right counts most; to be sure and wrong costs most. If you doubt all, you earn no more than if you trust all.',
  },

  ask: {
    says: (party: string) =>
      `Does any of ${party}’s accounts say that this was said, in any words?`,
    happened: (party: string) => `Does any of ${party}’s accounts say that this happened?`,
    claimed: (party: string) => `Does any of ${party}’s accounts say so?`,
    author: (author: string) => `Are these words ${author}’s own?`,
    account: 'Are these words taken from one side’s account?',
    named: 'Does it name the person or the organisation that says so?',
  },
  claim: 'A claim',
  made: 'Made for this exercise. It may stand in the accounts, or not.',
  /** @param work the author’s: “the article”; `null` where there is no author */
  told: (work: string | null) =>
    `From ${work === null ? '' : `${work}, `}a report or an account, in our words`,
  /** Words that a pupil may not know, told where they are used; what an account is first. */
  glossary: {
    name: 'Words to know',
    terms: {
      account: 'What one side tells of a talk. Two sides may tell it in two ways.',
      readout:
        'What a government tells of a talk when it is over. It is its own account, not the talk.',
      'on the record': 'Said for all to use, with the speaker’s name.',
      'on background': 'Said for all to use, but with no name: the office at most.',
      paraphrase: 'Told in the teller’s own words, and not in the speaker’s.',
    } as Readonly<Record<string, string>>,
  },
  yes: 'Yes',
  no: 'No',
  answer: 'Your answer',
  sure: 'How sure are you?',
  sureOf: (sure: number) => percent(sure),
  sureEnds: { 50: 'no idea', 100: 'certain' } as Readonly<Record<number, string>>,
  lacking: (sure: boolean) =>
    `Say yes or no${sure ? ', and how sure,' : ''} to each question first.`,
  commit: 'Commit, and look',
  commitOnly: 'Commit',
  next: 'Next',

  feedback: {
    name: 'What the sources say',
    right: 'Right',
    wrong: 'Not so',
    you: (said: boolean, sure: number | null) =>
      `You said ${said ? 'yes' : 'no'}${sure === null ? '' : `, ${percent(sure)} sure`}.`,
    saysYes: (party: string) => `Yes: ${party}’s side says so.`,
    /** @param party by name, for languages in which the adjective would have to agree */
    saysNo: (adjective: string, _party: string) =>
      `No: no ${adjective} account that we found says so.`,
    madeNo: 'No: there is nothing like it in the reports we read.',
    made: 'The sentence was made for this exercise.',
    silence: 'Silence is not denial. It only means that we have no word of theirs for it.',
    fromAccount: (account: string) => `the words are from an account (${account}).`,
    fromAccountSecondHand: (account: string, work: string) =>
      `as ${work} quotes them, the words are from an account (${account}).`,
    fromAuthor: (author: string) =>
      `it is told in the words of ${author}. No account that we found has these words.`,
    namedYes: 'Yes: it names the person or the organisation that says so.',
    namedNo: 'No: it names no person and no organisation that says so.',
    namedSpeaker: (speaker: string) => `Yes: ${speaker}.`,
    officeOnly: (speaker: string) => `No: ${speaker}. That is an office, not a name.`,
    kind: (kind: string) => `Sourcing: ${kind}.`,
    passage: (work: string) => `${capital(work)}’s words:`,
    ourSummary: 'our summary',
    restsOn: 'This rests on',
  },

  endLate: {
    what: 'This screen is not here yet. Your answers are kept.',
    retry: 'Try again',
  },

  config: {
    twice: (name: string, asked: string) =>
      `The link says “${name}” twice. The first was taken, not ${named(asked, 'the second')}.`,
    unknown: (name: string, asked: string) =>
      `The link asks for “${name}” as ${named(asked, 'something')}, which is not known. The usual was taken.`,
    gone: (_name: string, asked: string) =>
      `The link names a line${called(asked)}, which is not in this reconstruction. It was left out.`,
    notJson: 'The lesson’s questions are cut off, or no JSON at all.',
    where: 'the class link',
    todo: 'Go on, and tell your teacher.',
  },
  unfit: {
    what: 'This lesson was changed since you began it, so it begins again.',
    where: 'your place in the lesson',
    todo: 'Start from the first screen.',
  },
  /** Why no balanced lesson can be made of a story. */
  unbalanced: {
    what: {
      'no-party': 'This story has no sides, so there is nothing to tell apart.',
      'one-party': 'This story has one side only, so there is nothing to tell apart.',
      'all-firm': 'Every claim that could be asked here is so: “yes” would always be right.',
      'all-weak': 'No claim that could be asked here is so: “no” would always be right.',
      'no-pair': 'No kind of question here has both answers, so the kind would give it away.',
    },
    where: 'the sourcing',
    todo: 'No fair lesson can be made of it. Read the story, and talk about its sources.',
  },
}

/** What a catalogue of the lesson must hold. */
export type LessonWords = typeof lessonWords
