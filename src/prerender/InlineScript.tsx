import { createHash } from 'node:crypto'

/** What a function's text is in a page: a script that calls it. It must not refer to anything outside. */
const textOf = (script: () => void): string => `(${script})()`

/** A script that runs where it stands in the page. The page's policy must name its digest. */
export const InlineScript = ({ script, id }: { script: () => void; id?: string }) => (
  <script id={id} dangerouslySetInnerHTML={{ __html: textOf(script) }} />
)

/** A policy that also allows such scripts, by their digests (CSP 3, hash-source). */
export function withScripts(policy: string, scripts: readonly (() => void)[]): string {
  const digests = scripts.map(
    (script) => `'sha256-${createHash('sha256').update(textOf(script)).digest('base64')}'`,
  )
  return policy.replace("script-src 'self'", (rule) => [rule, ...digests].join(' '))
}
