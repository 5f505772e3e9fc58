import { called } from '../named.ts'

const WHOLE_TEXT = 'The whole text with its sourcing is on a page of its own: Read.'

/** What a player cannot do, where, and what to do about it. */
export const playFaults = {
  notOffered: (choice: string, after: string) => ({
    what: `The choice${called(choice)} is not offered here.`,
    where: `the choices after the line “${after}”`,
    todo: 'Take one of the choices that are shown.',
  }),
  noSuchLine: (line: string) => ({
    what: `There is no line${called(line)} here. It may have been renamed.`,
    where: 'the address or save that named it',
    todo: WHOLE_TEXT,
  }),
  noSourcing: (line: string, why: string) => ({
    what: `A line has no sourcing, so it is not shown: ${why}.`,
    where: `the line “${line}”`,
    todo: WHOLE_TEXT,
  }),
  script: (why: string, after: string | null) => ({
    what: `The script stopped: ${why}.`,
    where: after ? `the script, after the line “${after}”` : 'the script',
    todo: WHOLE_TEXT,
  }),
  noLineHere: 'no line stands here',
  noLineAtAll: 'it has no line',
  bundle: {
    damaged: (why: string) => `The reconstruction’s data are damaged: ${why}.`,
    refused: (status: number) => `The reconstruction’s data did not load (${status}).`,
    tooLarge: 'The reconstruction’s data are too large.',
    lost: 'The reconstruction’s data did not arrive.',
    todo: `${WHOLE_TEXT} Load the page again to play it.`,
  },
}
