import { repeatsOf, shippedShingles } from '../../copied.ts'
import { type Fault, fault } from '../../diagnostic.ts'
import { linesOf, wordsAt } from '../../lines.ts'
import { proseOf } from '../../prose.ts'
import { outsideQuotations } from '../../quotations.ts'
import { error } from '../../rule.ts'

const HELP = 'Say it in your own words, or shorter; what must be exact is quoted as a passage.'
const message = (run: string) => `eight or more words in a row are a source’s: ${run}`

/** R416: what is ours does not repeat eight or more words in a row of a source's text. */
export const copiedWords = error('R416', (draft) => {
  const shingles = shippedShingles(draft)
  const prose = proseOf(draft).flatMap(({ value, file, path }): Fault[] => {
    const run = repeatsOf(value, shingles)
    return run ? [fault(file.at(path), message(run), HELP)] : []
  })
  const narrated = linesOf(draft, 'narration', 'direction').flatMap(({ line }): Fault[] => {
    const run = outsideQuotations(line.text)
      .map((stretch) => repeatsOf(stretch, shingles))
      .find((found) => found !== null)
    return run ? [fault(wordsAt(line), message(run), HELP)] : []
  })
  return [...prose, ...narrated]
})
