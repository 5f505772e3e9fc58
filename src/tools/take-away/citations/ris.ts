import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { Take } from '../take.ts'
import { citationsOf } from './items.ts'

type Tags = Readonly<Record<string, string | readonly string[]>>

/** Citations as RIS. Its ids have 20 characters at most: they are numbers. */
export function risOf(take: Take): string {
  const items = citationsOf(take).map((item, at) => ({ ...item, id: String(at + 1) }))
  const records = tagsOf(items)
  // Of some types (a newspaper's article, a broadcast) the library leaves out who and when.
  const plain = tagsOf(items.map((item) => ({ ...item, type: 'document' })))
  return records.map((record, at) => written({ ...record, ...whoAndWhen(plain[at]) })).join('')
}

const tagsOf = (items: readonly object[]): readonly Tags[] =>
  new Cite(items).format('ris', { format: 'object' })

const whoAndWhen = ({ AU, DA }: Tags = {}): Tags => ({ ...(AU && { AU }), ...(DA && { DA }) })

/** Written by us: the library breaks what is longer than 70 characters, within words and addresses. */
function written({ TY, ...tags }: Tags): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  )
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n')
}
