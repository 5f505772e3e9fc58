/** What the tags of a line or choice say, under the names the script uses. */
export interface ReadTags {
  readonly id: string | null
  readonly by: string | null
  readonly scene: string | null
  /** `# go-on`: the choice that "next" takes by itself. */
  readonly goOn: boolean
  /** Everything else, as written. */
  readonly rest: readonly string[]
}

/** Reads ink's tags. The last one wins where a name stands twice; the checker reports that. */
export function readTags(tags: readonly string[]): ReadTags {
  const said = (name: string) =>
    tags
      .filter((tag) => tag.startsWith(`${name}:`))
      .map((tag) => tag.slice(name.length + 1).trim())
      .at(-1) ?? null
  return {
    id: said('id'),
    by: said('by'),
    scene: said('scene'),
    goOn: tags.includes('go-on'),
    // A tag whose condition is not met comes as an empty one.
    rest: tags.filter((tag) => !['', 'go-on'].includes(tag) && !/^(id|by|scene):/.test(tag)),
  }
}
