/** What is said of the platform that launched a lesson: words that no other lesson needs. */
export const platformWords = {
  sent: 'Your answers were sent to the platform.',
  sending: 'Sending your answers to the platform …',
  waiting: (count: number) =>
    `${messages(count)} could not be sent yet. They wait on this device and are sent when the lesson is opened again from the platform.`,
  lost: (count: number) =>
    `${messages(count)} could not be sent, and this device may not keep them. Leave the page open and try again.`,
  retry: 'Try again',
  noLaunch:
    'The platform did not answer. You can do the lesson and hand in the file; nothing goes to the platform.',
  finish: 'Finish and close',
  finished: 'Done. You can close this window.',
}

const messages = (count: number): string => `${count} ${count === 1 ? 'message' : 'messages'}`
