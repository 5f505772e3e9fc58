import { toMarkdown } from 'mdast-util-to-markdown'
import type { Transcript } from './transcript.ts'
import { treeOf } from './tree.ts'

/** A transcript as Markdown (CommonMark); what a word has in it that would be a mark is escaped. */
export const asMarkdown = (transcript: Transcript): string =>
  toMarkdown(treeOf(transcript), { bullet: '-', emphasis: '_' })
