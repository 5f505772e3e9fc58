import type { Reconstruction, Source } from '../../reconstruction/index.ts'
import { formAndTerms } from '../../words/index.ts'
import { Citation, Places } from '../sourcing/links.tsx'
import { Repeats } from '../sourcing/Repeats.tsx'

interface SourceListProps {
  work: Reconstruction
  /** Begins each entry's id, so that a page can hold the list beside others. */
  prefix: string
}

/** Every source: what it is, whose side, on what terms, and where it can be read. */
export function SourceList({ work, prefix }: SourceListProps) {
  return (
    <ul class="sources">
      {Object.entries(work.sources).map(([id, source]) => (
        <li key={id} id={`${prefix}${id}`} class="source">
          <p class="source-name">
            <b>{source.name}</b>{' '}
            <span class="form">
              {[sideOf(source, work), formAndTerms(source)].filter(Boolean).join('; ')}
            </span>
          </p>
          <p class="source-cite">
            <Citation source={source} />
          </p>
          <Repeats source={source} work={work} />
          {source.note && <p class="aside">{source.note}</p>}
          <Places links={source.links} />
        </li>
      ))}
    </ul>
  )
}

const sideOf = (source: Source, work: Reconstruction): string =>
  work.story.parties[source.party]?.name ?? ''
