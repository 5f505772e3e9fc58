/** Settings. */
export const settings = {
  title: 'Settings',
  sound: 'Sound',
  soundOn: 'Sound on',
  soundNote: 'Made for this work: no account describes any sound. Off until you turn it on.',
  volumes: { wire: 'The wire', voice: 'The voice on the line', effects: 'Pages and stamps' },
  clean: 'Clean words',
  cleanNote: 'Masks strong language, wherever it stands.',
  edition: 'Edition',
  editions: { auto: 'As this device', light: 'Day', dark: 'Night' },
}
