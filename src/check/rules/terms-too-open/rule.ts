import type { Source } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'

const NEVER_OPEN = new Set<string>(['anonymous', 'rumour'])
const OPEN = new Set<string>(['on-record', 'by-line'])

/** R614: a source's terms are no more open than it is itself. */
export const termsTooOpen = error('R614', ({ sources, yaml }) =>
  [...sources.fitting].flatMap(([name, source]) => {
    const why = excess(source)
    if (why === null) return []
    return [
      fault(
        yaml.sources.at([name, 'terms']),
        `"${name}" cannot be ${source.terms}: ${why}`,
        'Name who spoke in citation: author:, or give the terms on which it may be used.',
      ),
    ]
  }),
)

function excess({ kind, terms, citation }: Source): string | null {
  if (!OPEN.has(terms)) return null
  if (NEVER_OPEN.has(kind)) return `it is of the kind ${kind}`
  const named = citation.author.some(({ family, literal }) => family ?? literal)
  if (named) return null
  if (terms === 'by-line') return 'its citation names no author'
  return kind === 'briefing' ? 'its citation does not name who spoke' : null
}
