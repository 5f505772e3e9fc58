/**
 * The content-security policy under which every page runs (FINDINGS, "Pixi"), as written into a
 * meta element. `frame-ancestors` and `report-to` work in headers only and are documented there.
 */
export const POLICY = [
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
  "trusted-types 'none'",
].join('; ')
