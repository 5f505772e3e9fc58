/**
 * Every word of the interface, in English. Taken as a namespace, so that a page carries only the parts
 * that it says; each file holds what is shown together.
 */
export const language = 'en'
export * from './en/attestation.ts'
export * from './en/embed.ts'
export * from './en/faults.ts'
export * from './en/interface.ts'
export * from './en/keeping.ts'
export * from './en/key.ts'
export * from './en/offline.ts'
export * from './en/opened.ts'
export * from './en/pages.ts'
export * from './en/picture.ts'
export * from './en/play-faults.ts'
export * from './en/reading.ts'
export * from './en/review.ts'
export * from './en/saves.ts'
export * from './en/settings.ts'
export * from './en/sound.ts'
export * from './en/stage.ts'
export * from './en/terms.ts'
export * from './en/translated.ts'
