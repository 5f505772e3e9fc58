import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ViteBuilder } from 'vite'
import type { Built } from './assets.ts'

/** Bundles what an environment begins with, into the folder of a site. Gives what was made. */
export type Bundler = (environment: string) => Promise<Built>

/** Bundles by a builder. Throws where it has no such environment. */
export const bundlerOf =
  (builder: ViteBuilder): Bundler =>
  async (environment) => {
    const target = builder.environments[environment]
    if (!target) throw new Error(`there is no environment called "${environment}"`)
    const [first] = [await builder.build(target)].flat()
    return first && 'output' in first ? first.output : []
  }

/**
 * Begins to bundle some environments at once, one after the other: what minifies is one for all, and stops
 * its threads at the end of each. Gives a bundler that waits for what was begun.
 */
export function bundleAhead(bundle: Bundler, environments: readonly string[]): Bundler {
  const begun = new Map<string, Promise<Built>>()
  let last: Promise<unknown> = Promise.resolve()
  for (const environment of environments) {
    const built = last.then(() => bundle(environment))
    // What fails is thrown to whoever asks for it.
    last = built.catch(() => {})
    begun.set(environment, built)
  }
  return (environment) => begun.get(environment) ?? bundle(environment)
}

/** A bundler that remembers what it made, so that it need not be made again for another work. */
export interface SharedBundler {
  readonly bundle: Bundler
  /** The same for another site's folder, of what was bundled before. */
  into(out: string): Bundler
}

/**
 * Shares what is bundled between the works of a site: scripts and styles know no story.
 * @param out the folder that the builder writes into
 */
export function shareBundles(builder: ViteBuilder, out: string): SharedBundler {
  const bundle = bundlerOf(builder)
  const made = new Map<string, Built>()
  return {
    async bundle(environment) {
      const built = await bundle(environment)
      made.set(environment, built)
      return built
    },
    into: (other) => async (environment) => {
      const built = made.get(environment)
      if (!built) throw new Error(`nothing was bundled before of "${environment}"`)
      const { write } = builder.environments[environment]?.config.build ?? {}
      if (write === false) return built
      for (const { fileName } of built) {
        await mkdir(dirname(join(other, fileName)), { recursive: true })
        await copyFile(join(out, fileName), join(other, fileName))
      }
      return built
    },
  }
}
