import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { STORY_FILE } from '../check/index.ts'
import { WrongUsage } from './usage.ts'

/** Where a command is run. */
export interface Standing {
  /** The current folder. */
  readonly from: string
  /** The environment: npm tells a package.json's `config.story` to the commands that it runs. */
  readonly env: Readonly<Record<string, string | undefined>>
}

const here = (): Standing => ({ from: process.cwd(), env: process.env })

/**
 * The folder of the story that a command is about: the one that is named, the one that one stands in, or
 * the one that the project's package.json names. Throws where there is none: no command guesses.
 * @param named as it was typed
 */
export function storyFolder(named: string | undefined, { from, env }: Standing = here()): string {
  if (named) return resolve(from, named)
  const stoodIn = upward(from).find((folder) => existsSync(join(folder, STORY_FILE)))
  if (stoodIn) return stoodIn
  const { npm_package_config_story: own, npm_package_json: json = join(from, 'package.json') } = env
  if (own) return resolve(dirname(json), own)
  throw new WrongUsage(`there is no ${STORY_FILE} in ${from} or above it: name the story's folder`)
}

/** A folder and those that it lies in, from the nearest on. */
function upward(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...upward(above)]
}

/**
 * The folder that a story is built into where none is named: below the current one. Stories that are
 * named have one each, as what one has published another must not write over.
 * @param named as it was typed
 */
export const outFolder = (
  story: string,
  named: string | undefined,
  from: string = process.cwd(),
): string => join(from, named ? `dist-${basename(story)}` : 'dist')
