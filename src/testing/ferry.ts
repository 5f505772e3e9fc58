import type { Bundle, Sourcing, Standing } from '../reconstruction/index.ts'
import { madeBundle, madeSpeech } from './made-story.ts'

/** A talk of three lines with something before and after, asides, an account, and two endings. */
const SCRIPT = `
-> quay
=== quay
# scene:before
It rains. # id:rain # by:teller
The ferry waits. # id:waits # by:teller
* [Look round # id:look]
  A dog barks. # id:dog # by:teller
  -> board
+ [Board # id:board # go-on]
  -> board
=== board
You board. # id:boarded # by:teller
-> talk
=== talk
# scene:talk
They sit. # id:sit # by:teller
Ana told Bo not to sail. # id:not-to-sail # by:ana
* [Whose account? # id:whose]
  Ardan’s note says so. # id:note-says # by:ardan-account
  -> answer
+ [Go on # id:on # go-on]
  -> answer
=== answer
Bo said, damn your boats. # id:boats # by:bo
Of all this the office had: “All is well.” # id:well # by:office
+ [To the end # id:to-end # go-on]
  -> after
+ [Back to the quay # id:again]
  -> quay
=== after
# scene:after
The ferry is gone. # id:gone # by:teller
* [Ask what became of it # id:ask]
  Nobody knows. # id:nobody # by:teller
* [Leave # id:leave]
  You leave. # id:left # by:teller
-
That is all. # id:all # by:teller
-> END
`

/** How the records stand to the three lines of the talk. */
export const STANDINGS_OF_FERRY = {
  'not-to-sail': { AR: 'states', AB: 'silent', BR: 'in-part', BB: 'silent' },
  boats: { AR: 'silent', AB: 'consistent', BR: 'states', BB: 'contradicts' },
  well: { AR: 'silent', AB: 'silent', BR: 'verbatim', BB: 'silent' },
} as const satisfies Record<string, Record<string, Standing>>

const sourcing: Sourcing = {
  sit: { kind: 'direction' },
  'not-to-sail': madeSpeech('not to sail.', STANDINGS_OF_FERRY['not-to-sail']),
  'note-says': { kind: 'account', record: 'AR', of: 'not-to-sail' },
  boats: madeSpeech('damn your boats.', STANDINGS_OF_FERRY.boats, { 'strong-language': ['damn'] }),
  well: madeSpeech('“All is well.”', STANDINGS_OF_FERRY.well, {
    kind: 'quotation',
    presentation: 'direct',
  }),
}

/** The ferry talk as a build would ship it. @param parties of the event; two where none are named */
export const ferryBundle = (parties?: readonly string[]): Bundle =>
  madeBundle(SCRIPT, sourcing, parties)
