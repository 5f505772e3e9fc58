/** What a page knows of its story, to read results by. */
export interface Known {
  readonly story: string
  readonly version: string
  readonly truths: ReadonlyMap<string, boolean>
}
