import type { PublishedSite } from './site.ts'

/** What a check found. */
export interface Finding {
  readonly check: string
  readonly ok: boolean
  /** What is so, in a few words. */
  readonly said: string
  /** What to do where it is not well; empty else. */
  readonly todo: string
}

/** One thing that is looked at. Gives what is so, or throws `Ill`. */
export interface Check {
  readonly name: string
  readonly look: (site: PublishedSite) => Promise<string>
}

/** Something is not as it should be. */
export class Ill extends Error {
  readonly todo: string

  /** @param what is so; @param todo what to do about it */
  constructor(what: string, todo: string) {
    super(what)
    this.todo = todo
  }
}

/** Throws `Ill` unless something holds. */
export function must(holds: boolean, what: string, todo: string): asserts holds {
  if (!holds) throw new Ill(what, todo)
}

/** Makes each check by itself: what one of them finds keeps no other from being made. Never throws. */
export async function examine(site: PublishedSite, checks: readonly Check[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { name, look } of checks) {
    try {
      findings.push({ check: name, ok: true, said: await look(site), todo: '' })
    } catch (error) {
      findings.push({
        check: name,
        ok: false,
        said: error instanceof Error ? error.message : String(error),
        todo: error instanceof Ill ? error.todo : 'See whether the address is right and answers.',
      })
    }
  }
  return findings
}
