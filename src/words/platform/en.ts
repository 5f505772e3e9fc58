/** What is said of the platform that launched a lesson: words that no other lesson needs. */
export const platformWords = {
  sent: 'Your answers were sent to the platform.',
  resultSent: 'Your result was sent to the platform. It keeps no single answers.',
  sending: 'Sending your answers to the platform …',
  waiting: (unsent: Unsent) =>
    `Not sent yet: ${what(unsent)}. All of it waits on this device, and is sent when the lesson is opened again from the platform.`,
  lost: (unsent: Unsent) =>
    `Not sent yet: ${what(unsent)}. All of it may be gone when this page is closed. Leave it open and try again, or save the result file.`,
  finishedBefore: {
    what: 'The platform has your result by now.',
    where: 'this launch',
    todo: 'Go on if you like; nothing more is sent to it.',
  },
  grade: {
    title: 'Your points on the platform',
    points: (points: number) => `You get ${points} of 100 points.`,
    scale: (sure: boolean): string =>
      sure
        ? '100 is sure and right each time. “50 %” each time gets 75: that is no fault, and it shows nothing. Sure and wrong gets fewer.'
        : '100 is right each time. To give the same answer each time gets 50.',
    mark: (mark: number) => `The platform lets you pass from ${mark} points on.`,
    noMark: 'You pass with more than 75.',
    completed: {
      title: 'What counts on the platform',
      text: 'That you have finished: so you have. The platform gets no points.',
    },
    passed: (passed: boolean): string =>
      passed ? 'So you have passed.' : 'So you have not passed yet.',
  },
  retry: 'Try again',
  silent: {
    what: 'The platform did not answer.',
    where: 'this launch',
    todo: 'You can do the lesson and hand in the file; nothing goes to the platform.',
  },
  finish: 'Finish and close',
  finished: 'Done. You can close this window.',
}

interface Unsent {
  readonly answers: number
  readonly result: boolean
}

/** What is not sent: “3 answers and your result”. */
function what({ answers, result }: Unsent): string {
  const parts = [
    answers > 0 && `${answers} ${answers === 1 ? 'answer' : 'answers'}`,
    result && 'your result',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' and ') : 'a last message'
}
