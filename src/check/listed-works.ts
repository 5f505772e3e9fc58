/** What keeps a folder that `works:` lists from being a work of the site. */
export type WorkFault =
  /** There is no such folder, or it cannot be read. */
  | 'missing'
  /** There is no story.yaml in it. */
  | 'no-story'
  /** It is the folder of the story that lists it. */
  | 'itself'
  /** Its own site.yaml lists works. */
  | 'lists-works'
  /** Its name is that of a page or folder which every site has. */
  | 'name-taken'

/** A folder that `works:` in site.yaml lists, and what lies there. */
export interface ListedWork {
  /** As it is written in site.yaml. */
  readonly folder: string
  /** The `name:` in its story.yaml; `null` where none can be read. */
  readonly name: string | null
  readonly fault: WorkFault | null
}
