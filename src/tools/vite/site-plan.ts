import { resolve } from 'node:path'
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
}

/** What somebody asked for, as it was typed. */
export interface Asked {
  readonly story?: string | undefined
  readonly out?: string | undefined
  readonly address?: string | undefined
  readonly draft?: boolean | undefined
  readonly alone?: boolean | undefined
  readonly cards?: boolean | undefined
}

/** Makes a plan of what was asked for. Throws where no story is meant, and on an address that is none. */
export function sitePlan(asked: Asked): SitePlan {
  const { story, out, address, draft = false, alone = false, cards = false } = asked
  const folder = storyFolder(story)
  return {
    story: folder,
    out: out ? resolve(out) : outFolder(folder, story),
    address: address ? publicAddress(address) : '',
    drafts: draft,
    alone,
    cards,
  }
}

/** An address that somebody gave, with a slash at the end. Throws on one that is none. */
export function publicAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new WrongUsage(
      `--address takes a whole address such as https://paper.example/readout/, not "${text}"`,
    )
  return new URL(text.endsWith('/') ? text : `${text}/`).href
}
