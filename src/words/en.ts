import { attestation } from './en/attestation.ts'
import { embed } from './en/embed.ts'
import { faults } from './en/faults.ts'
import * as face from './en/interface.ts'
import * as more from './en/key.ts'
import { playFaults } from './en/play-faults.ts'
import * as vocabulary from './en/terms.ts'

/** Every word of the interface, in English. */
export const en = {
  language: 'en',
  attestation,
  embed,
  faults,
  playFaults,
  about: face.about,
  backlog: face.backlog,
  caption: face.caption,
  choices: face.choices,
  compare: face.compare,
  controls: face.controls,
  end: face.end,
  help: face.help,
  panel: face.panel,
  read: face.read,
  site: face.site,
  key: more.key,
  settings: more.settings,
  soundFaults: more.soundFaults,
  sounds: more.sounds,
  ticks: face.ticks,
  aspects: vocabulary.aspects,
  castKinds: vocabulary.castKinds,
  claimKinds: vocabulary.claimKinds,
  grades: vocabulary.grades,
  lineKinds: vocabulary.lineKinds,
  linkRoles: vocabulary.linkRoles,
  presentations: vocabulary.presentations,
  seen: vocabulary.seen,
  sourceKinds: vocabulary.sourceKinds,
  standings: vocabulary.standings,
  standingsShort: vocabulary.standingsShort,
  standingsExplained: vocabulary.standingsExplained,
  terms: vocabulary.terms,
}

/** What a catalogue must hold: another language is complete when it has this type. */
export type Words = typeof en
