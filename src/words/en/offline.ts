/** Reading without a network, and what a new version of the pages says. */
export const offline = {
  newer: {
    what: 'A newer version of this page is here.',
    where: '',
    todo: 'Your place is kept. Until then nothing changes.',
  },
  show: 'Show it now',
  noNetwork: (checked: string) => ({
    what: 'No network: this is the copy kept on this device.',
    where: '',
    todo: `Its sourcing was last checked on ${checked}; what was corrected since may not show.`,
  }),
}

/** What is kept on the device, in the settings. */
export const device = {
  title: 'This device',
  kept: 'From your first step on, your place and these pages are kept on this device, so that they can be read without a network.',
  keptPlace: 'From your first step on, your place is kept on this device.',
  notSecure:
    'From your first step on, your place is kept on this device. The pages are not, since this address begins with http: browsers keep pages for reading without a network only from https addresses. Some take no game controller there either.',
  forget: 'Forget all of it',
  forgetNote:
    'Places, saves, settings and pages. It cannot be undone; write your saves to a file first.',
  sure: 'Yes, forget it',
  not: 'No, keep it',
}

/** What stands in place of a page that was never opened with a network. */
export const notKept = {
  title: 'No network',
  text: 'There is no network, and this page was not opened on this device before.',
  back: 'To the play',
}
