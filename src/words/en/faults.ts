/** What a message says beside the fault, and what is said when something of the page does not come. */
export const faults = {
  where: 'Where',
  todo: 'What to do',
  stage: {
    what: 'The stage stopped with an error. The words and their sources are complete.',
    todo: 'Go on reading, or load the page again.',
  },
  deferred: {
    what: 'Backlog, help and settings did not load. Lines and sources are complete.',
    todo: 'Open one of them to try again.',
  },
}
