const percent = (number: number): string => `${Math.round(number)} %`

/** What stands on the last screens of a lesson: apart, since no question needs it. */
export const endWords = {
  summary: {
    title: 'How you did',
    trusted: (count: number, of: number) =>
      `Where the answer is yes, you said so ${count} of ${of} times.`,
    doubted: (count: number, of: number) => `Where it is no, you said so ${count} of ${of} times.`,
    sureRight: (sure: number) => `Where you were right, you were ${percent(sure)} sure on average.`,
    sureWrong: (sure: number) => `Where you were wrong, ${percent(sure)}.`,
    noneWrong: 'You were never wrong.',
    noneRight: 'You were never right.',
    nothing: 'You have not answered a question of the lesson yet.',
    telling: {
      'too-few':
        'It is too early to say if you can tell the claims apart: there are too few answers.',
      'always-yes':
        'You said “yes” each time. That is right for half of the claims, whatever you read.',
      'always-no':
        'You said “no” each time. That is right for half of the claims, whatever you read.',
      apart: 'You told the claims apart, and more often than luck would.',
      unclear: 'This many right could still be luck.',
      against: 'You were wrong more often than luck would be. What led you there?',
    },
    calibration: {
      'too-few': 'It is too early to say if you were too sure: there are too few answers.',
      open: 'You said “50 %” each time. So you left all of it open, and we can say no more.',
      unclear:
        'You were not right just as often as you thought. With so few answers it may be luck.',
      fits: 'How sure you were fits how often you were right, as far as so few answers show.',
      'too-sure':
        'You were right less often than you thought. Next time, leave more room for doubt.',
      'not-sure-enough':
        'You were right more often than you thought. You can trust your reading more.',
    },
    again: 'To look at again',
    againNone: 'Nothing: every answer was right.',
    transfer: 'One step further',
    transferRight: (count: number, of: number) =>
      `${count} of ${of} right on claims that were new.`,
    luck: 'With so few answers, a good part of this is luck. It says nothing about how clever you are.',
    goOn: 'Go on to the last part',
  },

  hand: {
    title: 'Hand in',
    code: 'Choose a code',
    codeNote: 'Any word or number that your teacher can tell apart. Not your name.',
    file: 'Save the result file',
    share: 'Send the result file',
    notShared: 'This device did not send it. Save the file, or copy the text.',
    csv: 'Save as a table (CSV)',
    print: 'Print this page',
    printedCode: 'Code',
    asText: 'No file? Hand in a text',
    text: 'Copy all of this text into a message to your teacher.',
    copy: 'Copy the text',
    copied: 'Copied. Paste it into a message to your teacher.',
    notCopied: 'This device did not copy it. The text is selected: copy it by hand.',
    noCode: 'Choose a code first.',
    saved: 'Saved to this device’s downloads. Give the file to your teacher.',
    clear: 'Clear this device',
    clearNote: 'Removes your answers from this tab. The next pupil finds nothing.',
    sentTo: (origin: string) => `Sent to ${origin}, which opened this page.`,
  },

  answers: {
    title: 'Every answer',
    lead: 'Here is all that you were asked, with the answer and what it rests on.',
    task: 'A task for those who have time: choose an answer that you did not expect. Open a report, and find the place. Does it say what we say it does? Who wrote it, and how do they know?',
    count: (right: number, of: number) => `${right} of ${of} right`,
    notAsked: 'You did not get to this one.',
    read: (source: string) => `Read it yourself: ${source}`,
    noAddress: 'We have no address for it.',
  },
}
