import { sentence, toldBy } from '../take.ts'
import type { Note } from './notes.ts'
import type { NotedLine, Part, Transcript } from './transcript.ts'

/** A transcript as plain text: every paragraph one line, what is reported set in from its cue. */
export const asText = ({ label, title, lead, parts, sources }: Transcript): string =>
  `${[label, [title, ...lead].join('\n'), ...parts.map(partText), noteText(sources, '')].join('\n\n')}\n`

const partText = ({ head, lines }: Part): string =>
  [`${head}\n${'-'.repeat(head.length)}`, ...lines.map(lineText)].join('\n\n')

function lineText({ taken, notes }: NotedLine): string {
  const { line, label, parts, about, citation } = taken
  return [
    `[${line.id}] ${label}`,
    ...parts.map(({ role, text }) =>
      role === 'cue' ? `  ${text.trim()}` : `      ${text.trim()}`,
    ),
    ...[sentence(toldBy(taken)), about, sentence(citation)]
      .filter(Boolean)
      .map((text) => `  ${text}`),
    ...notes.map((note) => noteText(note, '  ')),
  ].join('\n')
}

const noteText = ({ head, items }: Note, indent: string): string =>
  [`${indent}${head}`, ...items.map((item) => `${indent}  - ${item}`)].join('\n')
