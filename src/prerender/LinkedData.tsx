import type { LineData } from './linked-data.ts'

/** Data on what a page shows, as a block in it: it is never run, and no policy need allow it. */
export function LinkedData({ data }: { data: LineData }) {
  // No text in it can end the block: in JSON a "<" may be written as its code.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
