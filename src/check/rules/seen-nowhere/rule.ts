import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R631: an original that was read in full has an address, or the source’s note says where it was read. */
export const seenNowhere = error('R631', ({ sources, yaml }) =>
  [...sources.fitting].flatMap(([name, { links, note }]) =>
    links.flatMap(({ role, address, seen }, i) =>
      role === 'original' && seen === 'full' && address === undefined && note === undefined
        ? [
            fault(
              yaml.sources.at([name, 'links', i, 'seen']),
              `the original of "${name}" is said to be read in full, and nothing says where`,
              'Give its address, or say in the source’s note where and when it was read.',
            ),
          ]
        : [],
    ),
  ),
)
