import type { Story } from './schema.ts'

/** The sources that tell a story's event: its author's, or, of a work that has records alone, these. */
export const toldIn = ({ author, event }: Pick<Story, 'author' | 'event'>): readonly string[] =>
  author ? [author.source] : event.records
