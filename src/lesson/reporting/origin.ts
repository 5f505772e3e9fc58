/** Validates `to=`: an https origin (or one on this machine) that may have the result. */
export function originFrom(asked: string | null): string | null {
  if (asked === null || !URL.canParse(asked)) return null
  const { protocol, hostname, origin } = new URL(asked)
  const local = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1')
  return protocol === 'https:' || local ? origin : null
}
