import type { BlockContent, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { CardPart } from '../../../embed/index.ts'
import { sentence, toldBy } from '../take.ts'
import type { Note } from './notes.ts'
import type { NotedLine, Part, Transcript } from './transcript.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

/** A transcript as a Markdown tree (mdast), which Markdown and HTML are written from. */
export const treeOf = ({ label, title, lead, parts, sources }: Transcript): Root => ({
  type: 'root',
  children: [
    paragraph(strong(label)),
    heading(1, title),
    ...lead.map((one) => paragraph(text(one))),
    ...parts.flatMap(partTree),
    heading(2, sources.head),
    listOf(sources.items),
  ],
})

const partTree = ({ head, lines }: Part): RootContent[] => [
  heading(2, head),
  ...lines.flatMap(lineTree),
]

function lineTree({ taken, notes }: NotedLine): RootContent[] {
  const { line, label, about, citation } = taken
  const under = [sentence(toldBy(taken)), about, sentence(citation)].filter(Boolean)
  return [
    heading(3, line.id),
    paragraph(strong(label)),
    { type: 'blockquote', children: [paragraph(...said(taken.parts, line.kind === 'speech'))] },
    ...under.map((one) => paragraph(text(one))),
    ...notes.flatMap(noteTree),
  ]
}

/** Reconstructed speech stands in italics, its cue upright; all else is upright. */
const said = (parts: readonly CardPart[], speech: boolean): PhrasingContent[] =>
  parts.flatMap((part) => {
    if (part.role !== 'content' || !speech) return [text(part.text)]
    const words = part.text.trimEnd()
    const space = part.text.slice(words.length)
    const italic: PhrasingContent = { type: 'emphasis', children: [text(words)] }
    return space ? [italic, text(space)] : [italic]
  })

const noteTree = ({ head, items }: Note): BlockContent[] => [paragraph(strong(head)), listOf(items)]

const listOf = (items: readonly string[]): List => ({
  type: 'list',
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(text(item))],
  })),
})
