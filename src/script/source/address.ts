import type { InkLine } from './source.ts'

/** Whether a tag of the line was meant to hold an address; `//` makes a comment of most of it. */
export function isAddress(line: InkLine): boolean {
  const last = line.tags.at(-1)
  if (!last) return false
  const tag = `${last.name}:${last.value ?? ''}`
  return (line.cut && /(?:^|:)[a-z]+:$/.test(tag)) || /:www\./.test(tag)
}
