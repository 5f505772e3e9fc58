import { SiteSchema } from '../reconstruction/index.ts'
import { SITE_FILE, STORY_FILE, type StoryFiles } from './draft.ts'
import { decode } from './encoding/decode.ts'
import { fitTo } from './yaml/issues.ts'
import { readYaml } from './yaml/read.ts'

/** What a site asks of a work's files before it is read whole. */
export interface WorkIdentity {
  /** `null` where story.yaml cannot be read or has none. */
  readonly name: string | null
  /** The language of its words, as it is written there; `null` as with the name. */
  readonly language: string | null
  /** Whether it has a story.yaml at all. */
  readonly hasStory: boolean
  /**
   * The folders that its site.yaml lists, as they are written there: none where the file does not fit;
   * `null` where it lists no works.
   */
  readonly works: readonly string[] | null
}

/** Reads a work's name and language and which works it lists, and nothing else of it. Never throws. */
export function identityOf(files: StoryFiles): WorkIdentity {
  const story = dataOf(files, STORY_FILE)
  const name = fieldOf(story, 'name')
  const language = fieldOf(story, 'language')
  const site = dataOf(files, SITE_FILE)
  const fitted = fitTo(SiteSchema, site)
  const lists = fieldOf(site, 'works') !== undefined
  return {
    name: typeof name === 'string' ? name : null,
    language: typeof language === 'string' ? language : null,
    hasStory: files.has(STORY_FILE),
    works: lists ? ((fitted.ok ? fitted.value.works : null) ?? []) : null,
  }
}

function dataOf(files: StoryFiles, file: string): unknown {
  const content = files.get(file)
  const text = content === undefined ? null : decode(file, content).text
  return text === null ? null : readYaml(file, text).data
}

const fieldOf = (data: unknown, field: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined
