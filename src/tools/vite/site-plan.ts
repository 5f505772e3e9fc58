import { resolve } from 'node:path'
import { catalogueOf, LANGUAGES, PSEUDO_LANGUAGES } from '../../words/index.ts'
import { outFolder, storyFolder } from '../story-folder.ts'
import { WrongUsage } from '../usage.ts'

/** Which story becomes a site, and where. */
export interface SitePlan {
  /** The story's folder. */
  readonly story: string
  /** The folder that is built into. */
  readonly out: string
  /** The public address with a slash at the end, for what needs whole addresses; else empty. */
  readonly address: string
  /** Whether a story that is not reviewed is built all the same, as a draft. */
  readonly drafts: boolean
  /** Whether the works that its site.yaml lists are left out. */
  readonly alone: boolean
  /** Whether the pictures of further sizes are printed too. */
  readonly cards: boolean
  /** The language of the words around the story; `null` takes the story's own, where we have it. */
  readonly language: string | null
  /** Further languages, each in a folder of its name beside the pages in the first. */
  readonly languages: readonly string[]
  /** The language of the pages in the folder above, where these are in a further one. */
  readonly first: string | null
}

/** What somebody asked for, as it was typed. */
export interface Asked {
  readonly story?: string | undefined
  readonly out?: string | undefined
  readonly address?: string | undefined
  readonly draft?: boolean | undefined
  readonly alone?: boolean | undefined
  readonly cards?: boolean | undefined
  readonly language?: string | undefined
  /** With commas. */
  readonly languages?: string | undefined
}

/**
 * Makes a plan of what was asked for. Throws where no story is meant, on an address that is none, and on
 * a language that we have no words in.
 */
export function sitePlan(asked: Asked): SitePlan {
  const { story, out, address, draft = false, alone = false, cards = false } = asked
  const { language, languages } = asked
  const folder = storyFolder(story)
  return {
    story: folder,
    out: out ? resolve(out) : outFolder(folder, story),
    address: address ? publicAddress(address) : '',
    drafts: draft,
    alone,
    cards,
    language: language === undefined ? null : knownLanguage(language),
    languages: languages?.split(',').map((one) => knownLanguage(one.trim())) ?? [],
    first: null,
  }
}

/** The catalogue of a language that somebody gave. Throws where there is none. */
export function knownLanguage(tag: string): string {
  const found = catalogueOf(tag)
  if (found !== null) return found
  throw new WrongUsage(
    `there are no words of the interface in "${tag}": it is in ${LANGUAGES.join(', ')} (${PSEUDO_LANGUAGES.join(', ')} to try it)`,
  )
}

/** An address that somebody gave, with a slash at the end. Throws on one that is none. */
export function publicAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new WrongUsage(
      `--address takes a whole address such as https://paper.example/readout/, not "${text}"`,
    )
  return new URL(text.endsWith('/') ? text : `${text}/`).href
}
