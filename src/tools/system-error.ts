/** What the system's refusals mean, by their codes. */
const MEANINGS: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `you may not write or read ${path}`,
  EPERM: (path) => `you may not write or read ${path}`,
  EROFS: (path) => `${path} lies on a file system that nothing can be written to`,
  ENOSPC: (path) => `no space is left for ${path}`,
  EDQUOT: (path) => `no space is left for ${path}`,
  ENOTDIR: (path) => `${path} leads through a file as if it were a folder`,
  EEXIST: (path) => `${path} is a file where a folder is needed`,
  EISDIR: (path) => `${path} is a folder`,
  ENOENT: (path) => `${path} is not there`,
}

interface SystemError extends Error {
  readonly code: string
  readonly path?: unknown
}

/** Whether an error is the system's refusal to read or write, and not a fault of the program. */
export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'code' in error && Object.hasOwn(MEANINGS, String(error.code))

/** An error in words for who runs a command: the system's refusals in plain ones. */
export function saidOf(error: unknown): string {
  if (!isSystemError(error)) return error instanceof Error ? error.message : String(error)
  const path = typeof error.path === 'string' ? error.path : 'what is written'
  return MEANINGS[error.code]?.(path) ?? error.message
}
