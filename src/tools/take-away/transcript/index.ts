export { asHtml } from './html.ts'
export { asMarkdown } from './markdown.ts'
export { asText } from './text.ts'
export { type Transcript, transcriptOf } from './transcript.ts'
