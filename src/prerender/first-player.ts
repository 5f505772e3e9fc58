import { openWork, type Player, playerAtFirstLine } from '../player/index.ts'
import type { Bundle, Result } from '../reconstruction/index.ts'

/** A player of a bundle as it stands before any step. Throws when the reconstruction cannot be played. */
export const firstPlayer = (bundle: Bundle): Player =>
  orThrow(playerAtFirstLine(orThrow(openWork(bundle))))

function orThrow<T>(result: Result<T, { readonly where: string; readonly what: string }>): T {
  if (result.ok) return result.value
  throw new Error(`${result.error.where}: ${result.error.what}`)
}
