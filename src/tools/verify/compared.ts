import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Finding, Original, Verdict } from '../../apps/verify/index.ts'
import { ok, type Result } from '../../reconstruction/index.ts'
import { builtName, holdsWork } from '../out-folder.ts'
import { lookAt, overall, type Told } from './look.ts'

/** How a copy stands to one work. */
export interface Compared {
  readonly original: Original
  readonly whole: Finding
  readonly told: readonly Told[]
}

/** Verdicts from the best on, of copies that may be of one work or another. */
const BEST: readonly Verdict[] = ['same', 'older', 'differs', 'unknown']

/**
 * Compares what was asked of with the works of a site, the first first: a built site with each work that
 * lies in it, anything else with the work that it is most like. Errors where there is nothing.
 */
export async function compareAll(
  originals: readonly [Original, ...Original[]],
  asked: string,
): Promise<Result<Compared[], string>> {
  const site = resolve(asked)
  if (existsSync(asked) && holdsWork(site)) return comparePlaces(await placesIn(originals, site))
  const all = await comparePlaces(originals.map((original) => ({ original, path: asked })))
  if (!all.ok) return all
  const [first, ...rest] = all.value
  return first ? ok([rest.reduce(better, first)]) : all
}

interface Place {
  readonly original: Original
  readonly path: string
}

/** Where each work lies in a built site, whose own may be any of them. */
async function placesIn([first, ...others]: readonly [Original, ...Original[]], site: string) {
  const name = await builtName(site)
  const one = others.find(({ bundle }) => bundle.story.name === name)
  if (one) return [{ original: one, path: site }]
  const below = others.map((original) => ({
    original,
    path: join(site, original.bundle.story.name),
  }))
  return [{ original: first, path: site }, ...below.filter(({ path }) => holdsWork(path))]
}

async function comparePlaces(places: readonly Place[]): Promise<Result<Compared[], string>> {
  const all: Compared[] = []
  for (const { original, path } of places) {
    const told = await lookAt(original, path)
    if (!told.ok) return told
    all.push({ original, whole: overall(told.value), told: told.value })
  }
  return ok(all)
}

function better(one: Compared, other: Compared): Compared {
  const rank = ({ whole }: Compared) => BEST.indexOf(whole.verdict)
  const closer = rank(other) - rank(one) || other.whole.foreign - one.whole.foreign
  return closer < 0 ? other : one
}
