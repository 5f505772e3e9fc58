import type { Link } from '../reconstruction/index.ts'
import type { Placed } from './anchors.ts'
import type { Draft } from './draft.ts'

/** Every link of every source. */
export const linksOf = ({ sources, yaml }: Draft): Placed<Link>[] =>
  [...sources.fitting].flatMap(([name, { links }]) =>
    links.map((value, index) => ({ value, file: yaml.sources, path: [name, 'links', index] })),
  )

/** Every address that a reader may follow: of links and of citations. */
export function addressesOf(draft: Draft): Placed<string>[] {
  const { sources, yaml } = draft
  const linked = linksOf(draft).flatMap(({ value, file, path }) =>
    value.address === undefined ? [] : [{ value: value.address, file, path: [...path, 'address'] }],
  )
  const cited = [...sources.fitting].flatMap(([name, { citation }]) =>
    citation.URL === undefined
      ? []
      : [{ value: citation.URL, file: yaml.sources, path: [name, 'citation', 'URL'] }],
  )
  return [...linked, ...cited]
}
