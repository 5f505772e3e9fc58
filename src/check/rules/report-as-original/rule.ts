import { type Link, normalise, type Source } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

/** R618: a link to the original leads to whoever issued or published it. */
export const reportAsOriginal = error('R618', ({ sources, yaml }) =>
  [...sources.fitting].flatMap(([name, source]) =>
    source.links.flatMap((link, i) => {
      const what = excess(source, link)
      const field = link.publisher === undefined ? [] : ['publisher']
      return what === null
        ? []
        : [
            fault(
              yaml.sources.at([name, 'links', i, ...field]),
              `the original of "${name}" ${what}`,
              'Make it role: report, or name the issuer or publisher as the source does.',
            ),
          ]
    }),
  ),
)

/** Why a link cannot be to the original; `null` where it can. */
function excess(source: Source, { role, address, publisher }: Link): string | null {
  if (role !== 'original') return null
  if (publisher === undefined)
    return address === undefined || address === source.citation.URL
      ? null
      : 'is at an address of which neither link nor citation says who publishes it'
  return publishersOf(source).has(normalise(publisher))
    ? null
    : `is said to be published by "${publisher}", who is not its issuer`
}

const publishersOf = ({ issuer, citation }: Source): ReadonlySet<string> =>
  new Set(
    [issuer, citation.publisher ?? '', citation['container-title'] ?? ''].map((name) =>
      normalise(name),
    ),
  )
