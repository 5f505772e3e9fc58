import type { ResultFile } from '../result/result.ts'

/** What results differ in that were counted together. */
export interface Mixed {
  /** Versions of the story other than this page's. */
  readonly versions: readonly string[]
  /** Selections of questions, with how many results of each, most first; empty where all have one. */
  readonly selections: readonly { readonly seed: number; readonly results: number }[]
  /** How many were not asked how sure they were; 0 where none or all were not. */
  readonly unsure: number
}

/** Finds what a class's results differ in. @param version this page's version of the story */
export function mixedIn(files: readonly ResultFile[], version: string): Mixed {
  const versions = new Set(files.map((file) => file['story-version']))
  versions.delete(version)
  const seeds = [...new Set(files.map(({ seed }) => seed))]
  const unsure = files.filter(({ answers }) => answers.some(({ sure }) => sure === null)).length
  return {
    versions: [...versions],
    selections:
      seeds.length < 2
        ? []
        : seeds
            .map((seed) => ({ seed, results: files.filter((file) => file.seed === seed).length }))
            .sort((a, b) => b.results - a.results),
    unsure: unsure === files.length ? 0 : unsure,
  }
}
