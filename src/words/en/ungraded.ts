/** Said where no grade is. */
export const ungraded = {
  outside: 'Outside the conversation',
  outsideLong:
    'This scene lies outside the conversation that the accounts are about. Its picture has one plain resolution, and grades nothing.',
  withheld: 'Held back until you have answered.',
  unprinted:
    'This device cannot print the plates by grade: all show the same. The words here carry the grade.',
}
