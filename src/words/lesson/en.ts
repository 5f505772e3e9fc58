import { called, named } from '../named.ts'

const percent = (number: number): string => `${Math.round(number)} %`

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`

/** Every word that a pupil meets in a lesson, in English. */
export const en = {
  title: 'Lesson',
  name: 'Your questions',
  notScored: 'This one does not count.',
  noScript:
    'This lesson needs scripts, and they are off. The handout can be printed without them from the teacher’s page.',

  intro: {
    title: 'Predict, then look',
    text: [
      'You will read a few lines and say, before you see what they rest on, what you think the accounts say.',
      'Each time you also say how sure you are. Then the sources are shown.',
    ],
    privacy:
      'Nobody asks for your name. Your answers stay in this tab, and are gone when it is closed, unless you hand them in or your school’s platform opened this page.',
    privacyLaunched:
      'Nobody asks for your name. Your answers stay in this tab, and are gone when it is closed, unless you hand them in.',
    privacyPlatform:
      'Your school’s platform opened this page, and your answers go to it. It knows who you are; this page does not ask, and does not keep it.',
  },

  /** Over a claim that is shown without its sentence. @param kind what its words are */
  claimOf: (author: string, kind: string) => `From the article by ${author}, in ${kind}`,
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
      'Three questions to begin with. Their answers are not shown: three like them come again.',
    lesson: 'What do you think, before you look?',
    after: 'Three like those at the beginning.',
    transfer: 'Now claims from the rest of the article.',
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
    rule: 'It pays to say what you believe: being sure and right counts most, being sure and wrong costs most. Doubting everything earns no more than trusting everything.',
  },

  ask: {
    says: (party: string) => `Does any of ${party}’s accounts say that this was said?`,
    happened: (party: string) => `Does any of ${party}’s accounts say that this happened?`,
    exact: 'Are these anybody’s exact words?',
    exactPart: 'Are the words in quotation marks anybody’s exact words?',
    named: 'Does the article say by name who says so?',
  },
  yes: 'Yes',
  no: 'No',
  answer: 'Your answer',
  sure: 'How sure are you?',
  sureOf: (sure: number) => percent(sure),
  sureEnds: { 50: 'no idea', 100: 'certain' } as Readonly<Record<number, string>>,
  lacking: 'Say yes or no, and how sure, to each question first.',
  commit: 'Commit, and look',
  commitOnly: 'Commit',
  next: 'Next',

  feedback: {
    name: 'What the sources say',
    right: 'Right',
    wrong: 'Not so',
    you: (said: boolean, sure: number) => `You said ${said ? 'yes' : 'no'}, ${percent(sure)} sure.`,
    saysYes: (party: string) => `Yes: ${party}’s side says so.`,
    saysNo: (adjective: string) => `No: no ${adjective} account that we found says so.`,
    saysAgainst: (party: string) => `No: ${party}’s side contradicts it.`,
    silence: 'Silence is not denial. It only means that we have no word of theirs for it.',
    exactYes: (account: string) => `Yes: these are words of an account (${account}).`,
    exactYesSecondHand: (account: string) =>
      `Yes: as the article quotes them, these are words of an account (${account}).`,
    exactYesArticle: 'Yes, as the article quotes them, in quotation marks.',
    exactNo: 'No: it is told in the author’s words. No account that we found gives these words.',
    namedYes: 'Yes: the article says by name who says so.',
    namedNo: 'No: the article gives no name.',
    namedSpeaker: (speaker: string) => `Yes: ${speaker}.`,
    officeOnly: (speaker: string) => `No: ${speaker}. That is an office, not a name.`,
    kind: (kind: string) => `Sourcing: ${kind}.`,
    passage: 'The article’s words:',
    ourSummary: 'our summary',
  },

  summary: {
    title: 'How you did',
    trusted: (count: number, of: number) =>
      `You trusted ${count} of ${of} claims that do stand in the sources.`,
    doubted: (count: number, of: number) => `You doubted ${count} of ${of} claims that do not.`,
    sureRight: (sure: number) => `Where you were right, you were ${percent(sure)} sure on average.`,
    sureWrong: (sure: number) => `Where you were wrong, ${percent(sure)}.`,
    noneWrong: 'You were never wrong.',
    noneRight: 'You were never right.',
    nothing: 'You have not answered a question of the lesson yet.',
    calibration: {
      'too-few': 'That is too few answers to say whether you were too sure or not sure enough.',
      fits: 'Your “sure” means what it says: you were right about as often as you thought you would be.',
      'too-sure':
        'You were right less often than you thought you would be: next time, leave more room for doubt.',
      'not-sure-enough':
        'You were right more often than you thought you would be: you can trust your reading more.',
    },
    again: 'To look at again',
    againNone: 'Nothing: every answer was right.',
    transfer: 'One step further',
    transferRight: (count: number, of: number) =>
      `${count} of ${of} right on claims that were new.`,
    luck: 'With so few answers, a good part of this is luck. It says nothing on how clever you are.',
    goOn: 'Go on to the last part',
  },

  hand: {
    title: 'Hand in',
    code: 'Choose a code',
    codeNote: 'Any word or number that your teacher can tell apart. Not your name.',
    file: 'Save the result file',
    csv: 'Save as a table (CSV)',
    print: 'Print this page',
    text: 'If the page around this one lets nothing be saved, copy this text:',
    noCode: 'Choose a code first.',
    saved: 'Saved to this device’s downloads. Give the file to your teacher.',
    clear: 'Clear this device',
    clearNote: 'Removes your answers from this tab. The next pupil finds nothing.',
    sentTo: (origin: string) => `Sent to ${origin}, which opened this page.`,
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
  nothingAsked: 'This reconstruction’s sourcing decides no question, so there is nothing to ask.',
}

/** What a catalogue of the lesson must hold. */
export type LessonWords = typeof en
