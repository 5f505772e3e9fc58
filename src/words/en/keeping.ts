/** What cannot be kept, or did not come, while the play goes on. */
export const keepingFaults = {
  font: {
    what: 'A typeface did not load. The words stand in another.',
    todo: 'Nothing to do.',
  },
  storage: {
    what: 'This page may not store anything, so your place is not kept.',
    todo: 'Keep the address of the line to come back to it.',
  },
}
