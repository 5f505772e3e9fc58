import { named } from '../named.ts'

/** A line’s name between commas, where it can be said. */
const wasOn = (line: string): string => {
  const name = named(line, '')
  return name && `, ${name},`
}

/** What is wrong with what was kept, where, and what to do about it. */
export const saveFaults = {
  unreadable: { what: 'The saved place cannot be read.', where: 'the save' },
  damaged: (why: string, where: string) => ({
    what: `The saved place is damaged: ${why}.`,
    where: where || 'the save',
  }),
  foreign: (story: string) => ({
    what: `The saved place belongs to ${named(story, 'another story')}.`,
    where: 'the save’s story',
  }),
  todo: 'It is left alone; you start at the beginning.',
  notKept: {
    what: 'The save could not be kept: this page may store nothing, or nothing more.',
    where: '',
    todo: 'Delete a save, or write your saves to a file.',
  },
  tooMany: (most: number) => ({
    what: `No more than ${most} saves are kept.`,
    where: '',
    todo: 'Delete some, or write them to a file first.',
  }),
  gone: (line: string) => ({
    what: `The line that you were on${wasOn(line)} is no longer in this story. You are on the last line before it that is.`,
    where: '',
    todo: 'Go on from here.',
  }),
  goneWhole: (line: string) => ({
    what: `The line that you were on${wasOn(line)} is no longer in this story, and none before it is. You are at the beginning.`,
    where: '',
    todo: 'Go on from here.',
  }),
  madeIn: (version: string) => `Your place was kept in version ${version}.`,
  otherTab: {
    what: 'This story is open in another tab too. The last step in either is what is kept.',
    where: '',
    todo: 'Close one of them, or save under a name.',
  },
}

/** The list of saves. */
export const saves = {
  title: 'Saves',
  intro: 'Your place is kept by itself. Here you keep others, on this device only.',
  name: 'Name',
  keep: 'Keep this place',
  empty: 'Nothing is kept here yet.',
  load: 'Go there',
  loadNamed: (name: string) => `Go there: ${name}`,
  delete: 'Delete',
  deleteNamed: (name: string) => `Delete ${name}`,
  rename: 'Rename',
  renameNamed: (name: string) => `Rename ${name}`,
  renamed: 'Keep the name',
  place: (scene: string, line: string) => `${scene}: ${line}`,
  gone: 'Its line is gone; it leads to the last line before it.',
  corrected: 'Its line has been corrected since.',
  export: 'Write all to a file',
  import: 'Take saves from a file',
  imported: (count: number) =>
    count === 1 ? 'One save was taken from the file.' : `${count} saves were taken from the file.`,
  tooLarge: 'The file is too large to be a list of saves.',
  unreadable: (count: number) =>
    count === 1
      ? 'One entry cannot be read here. It is left as it is.'
      : `${count} entries cannot be read here. They are left as they are.`,
  deleted: (name: string) => `“${name}” is deleted.`,
  quick: 'Quick save',
  quickKept: {
    what: 'This place is the quick save now.',
    where: '',
    todo: 'L comes back to it, and so do the saves.',
  },
  quickLoaded: { what: 'This is the place of the quick save.', where: '', todo: '' },
  noQuick: { what: 'There is no quick save yet.', where: '', todo: 'Q makes one.' },
}

/** The offer to go on from where reading stopped. */
export const resume = {
  offer: {
    what: 'You have read some of this before.',
    where: '',
    todo: 'Your place was kept on this device.',
  },
  action: 'Go on from there',
}
