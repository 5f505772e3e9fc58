/** Mean width of a letter, by the size of letters: sans of any device, a little on the wide side. */
const LETTER = 0.51

/**
 * Words in lines that fit a width, as SVG breaks none by itself. A word that is wider stands alone; what
 * is more than `most` lines ends in an ellipsis.
 * @param width and size in one unit
 */
export function wrapped(text: string, width: number, size: number, most = 99): string[] {
  const fits = Math.max(4, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= fits)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, fits - 2)} …`]
}
