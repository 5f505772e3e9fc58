import { createHash } from 'node:crypto'

/** What a function's text is in a page: a script that calls it. It must not refer to anything outside. */
const textOf = (act: () => void): string => `(${act})()`

/** A script that runs where it stands in the page. The page's policy must name its digest. */
export const InlineScript = ({ act, id }: { act: () => void; id?: string }) => (
  <script id={id} dangerouslySetInnerHTML={{ __html: textOf(act) }} />
)

/** A policy that also allows such scripts, by their digests (CSP 3, hash-source). */
export function withScripts(policy: string, acts: readonly (() => void)[]): string {
  const digests = acts.map(
    (act) => `'sha256-${createHash('sha256').update(textOf(act)).digest('base64')}'`,
  )
  return policy.replace("script-src 'self'", (rule) => [rule, ...digests].join(' '))
}
