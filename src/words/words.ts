/** The catalogue in use. Another language is complete when its names and their types are these. */
export * as words from './catalogue.ts'
