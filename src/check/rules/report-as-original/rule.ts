import { normalise, type Source } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R618: a link to the original leads to whoever issued or published it. */
export const reportAsOriginal = error('R618', ({ sources, yaml }) =>
  [...sources.fitting].flatMap(([name, source]) =>
    source.links.flatMap(({ role, publisher }, i) =>
      role !== 'original' ||
      publisher === undefined ||
      publishersOf(source).has(normalise(publisher))
        ? []
        : [
            fault(
              yaml.sources.at([name, 'links', i, 'publisher']),
              `the original of "${name}" is said to be published by "${publisher}", who is not its issuer`,
              'Make it role: report, or name the issuer or publisher as the source does.',
            ),
          ],
    ),
  ),
)

const publishersOf = ({ issuer, citation }: Source): ReadonlySet<string> =>
  new Set(
    [issuer, citation.publisher ?? '', citation['container-title'] ?? ''].map((name) =>
      normalise(name),
    ),
  )
