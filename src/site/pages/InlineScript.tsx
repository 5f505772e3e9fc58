import { createHash } from 'node:crypto'

/** What a function's text is in a page: a script that calls it. It must not refer to anything outside. */
const textOf = (act: () => void): string => `(${act})()`

/** A script that runs where it stands in the page. The page's policy must name its digest. */
export const InlineScript = ({ act }: { act: () => void }) => (
  <script dangerouslySetInnerHTML={{ __html: textOf(act) }} />
)

/** The source expression by which a content-security policy allows such a script (CSP 3, hash-source). */
export const scriptDigest = (act: () => void): string =>
  `'sha256-${createHash('sha256').update(textOf(act)).digest('base64')}'`
