import { wcagContrast } from 'culori'
import { fault } from '../../diagnostic.ts'
import { inksOf, PAPERS } from '../../inks.ts'
import { error } from '../../rule.ts'

/** What WCAG 2.2 asks of text (1.4.3): an ink sets names as well as plates. */
const LEAST = 4.5

/** R331: a party's ink stands out from the paper, by day and by night. */
export const inkHardToSee = error('R331', ({ story, yaml }) => {
  if (!story) return []
  return inksOf(story).flatMap(({ party, edition, colour }) => {
    const contrast = wcagContrast(colour, PAPERS[edition])
    if (contrast >= LEAST) return []
    return [
      fault(
        yaml.story.at(['parties', party, 'ink', edition]),
        `${colour} has a contrast of ${rounded(contrast)} on ${edition} paper; at least ${LEAST} is needed`,
        edition === 'light' ? 'take a darker colour' : 'take a lighter colour',
      ),
    ]
  })
})

/** Rounded down, so that what falls short never reads as if it were enough. */
const rounded = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1)
