import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { directionOf } from '../../embed/index.ts'
import { LANGUAGES, type LanguageHome, PSEUDO_LANGUAGES } from '../../words/index.ts'
import { ROOT } from '../folders.ts'
import { homesFrom } from './language-homes.ts'

const WORDS = `${normalizePath(join(ROOT, 'src/words'))}/`

/** A file of the English catalogue: `en.ts` of a folder, or one in its folder `en`. */
const ENGLISH = /\/en(\.ts|\/[\w-]+\.ts)$/

/** Begins the id of a module that is made from an English file by program. */
const MADE = '\0pseudo:'

/** Where the other languages of a site are named. */
const HOMES = `${WORDS}homes.ts`

/** What a file of the catalogue gives. */
const EXPORTED = /^export (?:const|function) (\w+)/gm

/** The language of some pages, and all that their site is in, the first first. */
export interface Spoken {
  readonly language: string
  readonly all: readonly string[]
}

/**
 * Puts a language's catalogue in place of the English one, file by file, wherever words are loaded by
 * Vite: into the site's scripts, and into what renders its pages. Where a language lacks a file the
 * English one stands. A site is in one language once it is built, so that who reads it in English carries
 * no word and no byte of another.
 * @param languagesOf gives one of `LANGUAGES` or `PSEUDO_LANGUAGES`, and then all that the site is in
 */
export function catalogue(languagesOf: () => Promise<Spoken>): Plugin {
  let language = ''
  let all: readonly string[] = []
  return {
    name: 'readout:catalogue',
    enforce: 'pre',
    async configResolved() {
      ;({ language, all } = await languagesOf())
    },
    async resolveId(source, importer) {
      if (importer?.startsWith(MADE)) return source
      if (language === LANGUAGES[0] || !importer?.startsWith(WORDS)) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found && inLanguage(found.id, language)
    },
    load(id) {
      if (id === HOMES && all.length > 1) return homesModule(homesFrom(language, all))
      return id.startsWith(MADE) ? madeOf(id.slice(MADE.length), language) : null
    },
  }
}

/** Where the words of an English file are in a language; `null` where it has none of its own. */
function inLanguage(file: string, language: string): string | null {
  if (!file.startsWith(WORDS) || !ENGLISH.test(file)) return null
  if (PSEUDO_LANGUAGES.includes(language)) return MADE + file
  const other = file.replace(ENGLISH, `/${language}$1`)
  return existsSync(other) ? other : null
}

/** The module that gives the words of an English file in a pseudo-language. */
function madeOf(file: string, language: string): string {
  const names = [...readFileSync(file, 'utf8').matchAll(EXPORTED)].flatMap(([, name]) => name ?? [])
  if (names.includes('language')) return ownWords(language)
  return [
    `import * as en from ${JSON.stringify(file)}`,
    `import { pseudo } from ${JSON.stringify(`${WORDS}pseudo/index.ts`)}`,
    ...names.map(
      (name) =>
        `export const ${name} = /* @__PURE__ */ pseudo(${JSON.stringify(language)}, en.${name})`,
    ),
  ].join('\n')
}

const homesModule = (homes: readonly LanguageHome[]): string =>
  `export const otherLanguages = ${JSON.stringify(homes)}`

/** What `en/language.ts` says of a language, for one that is made by program. */
const ownWords = (language: string): string => {
  const own = {
    language,
    direction: directionOf(language) === 'rtl' ? 'rtl' : '',
    byMachine: false,
  }
  return Object.entries(own)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}
