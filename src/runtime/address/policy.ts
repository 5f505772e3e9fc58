const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
]

const policy = (...more: readonly string[]): string => [...RULES, ...more].join('; ')

/**
 * The content-security policy under which pages run (docs/design.md, What the code relies on), as written into a meta
 * element. `frame-ancestors` and `report-to` work in headers only and are documented there.
 */
export const POLICY = policy("worker-src 'none'", "trusted-types 'none'")

/** The one name under which a script's address may be made for the worker that keeps the site. */
export const WORKER_POLICY = 'readout-worker'

/** The one name under which it may be made for the worker that prints the stage. */
export const STAGE_POLICY = 'readout-stage'

/** The policy of pages with a stage. */
export const STAGE_PAGE_POLICY = policy("worker-src 'self'", `trusted-types ${STAGE_POLICY}`)

/** The policy of Play: with a stage, and the one page that brings the worker that keeps the site. */
export const PLAY_POLICY = policy(
  "worker-src 'self'",
  `trusted-types ${STAGE_POLICY} ${WORKER_POLICY}`,
)
