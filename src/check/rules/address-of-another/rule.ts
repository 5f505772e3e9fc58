import type { Source } from '../../../reconstruction/index.ts'
import { fault } from '../../diagnostic.ts'
import type { Draft } from '../../draft.ts'
import { error } from '../../rule.ts'

/** Names shorter than this stand in addresses by chance. */
const SHORTEST = 5

/** R633: the address of an original is not that of somebody else whom the sources name. */
export const addressOfAnother = error('R633', (draft) =>
  [...draft.sources.fitting].flatMap(([id, source]) =>
    source.links.flatMap(({ role, address, publisher }, i) => {
      const host = role === 'original' ? hostOf(address) : null
      const named = publisher ?? source.citation['container-title'] ?? source.issuer
      if (host === null || isAt(host, named)) return []
      const other = othersOf(draft, source).find((name) => name !== named && isAt(host, name))
      if (other === undefined) return []
      return [
        fault(
          draft.yaml.sources.at([id, 'links', i, 'address']),
          `the original of "${id}" is said to be published by ${named}, and its address is that of ${other}`,
          'Make it role: report, or name as its publisher whoever publishes at this address.',
        ),
      ]
    }),
  ),
)

/** Names of those who report, and of those who issue; a side may have one site for all that it issues. */
const othersOf = ({ sources }: Draft, { party }: Source): string[] =>
  [...sources.fitting.values()].flatMap((other) => {
    const { issuer, citation, links } = other
    const reports = links.filter(({ role }) => role === 'report').map((link) => link.publisher)
    const issues = [issuer, citation.publisher, citation['container-title']]
    const names = other.party !== party || party === 'third' ? [...issues, ...reports] : reports
    return names.flatMap((name) => (name === undefined ? [] : [name]))
  })

function hostOf(address: string | undefined): string | null {
  const host = address === undefined ? null : /^https?:\/\/([^/:]+)/i.exec(address)?.[1]
  return host ? host.toLowerCase().replace(/[^a-z0-9]/g, '') : null
}

/** Whether a host has a name in it, without spaces and articles; what follows a comma is no name. */
function isAt(host: string, name: string): boolean {
  const bare = (name.split(',')[0] ?? '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]/g, '')
  return bare.length >= SHORTEST && host.includes(bare)
}
