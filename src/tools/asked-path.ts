/** A whole address as a request's target, which servers must take (RFC 9112, section 3.2.2). */
const WHOLE = /^https?:\/\/[^/?#[\]\\@]+(?=\/)/i

/** What no name of a file may hold: what ends a name, or leads out of its folder. */
const FORBIDDEN = /[\p{Cc}/\\]/u

/** A request's target from its path on, where it is a whole address. */
export const originForm = (target: string): string => target.replace(WHOLE, '')

/**
 * The path that a request asks for, decoded, with a slash at its beginning; `null` for a request that
 * no browser makes: not a path, not decodable, or with a segment that leads out of the folder.
 */
export function askedPath(target: string): string | null {
  const [path = ''] = originForm(target).split(/[?#]/)
  if (!path.startsWith('/') || path.startsWith('//')) return null
  const segments = path.split('/').map(decoded)
  return segments.every((segment) => segment !== null) ? segments.join('/') : null
}

/** A segment of a path, decoded; `null` where it is none. */
function decoded(segment: string): string | null {
  try {
    const name = decodeURIComponent(segment)
    return name === '.' || name === '..' || FORBIDDEN.test(name) ? null : name
  } catch {
    return null
  }
}
