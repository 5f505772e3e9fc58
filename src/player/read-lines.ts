/**
 * The ids of the lines that were read, as a value: adding one gives a new set and leaves the old as
 * it was. All sets that grew from one another share a table of who came when, so that adding costs
 * the same after ten lines and after ten thousand.
 */
export class ReadLines implements ReadonlySet<string> {
  readonly size: number
  readonly #order: Map<string, number>

  private constructor(order: Map<string, number>, size: number) {
    this.#order = order
    this.size = size
  }

  /** The set of these ids. */
  static of(ids: Iterable<string>): ReadLines {
    const order = new Map([...new Set(ids)].map((id, at) => [id, at]))
    return new ReadLines(order, order.size)
  }

  /** This set with one more id; itself where it holds it already. */
  with(id: string): ReadLines {
    if (this.has(id)) return this
    // Another set grew from this one: the table goes on with that one only.
    if (this.#order.size !== this.size) return ReadLines.of([...this, id])
    this.#order.set(id, this.size)
    return new ReadLines(this.#order, this.size + 1)
  }

  has(id: string): boolean {
    return (this.#order.get(id) ?? this.size) < this.size
  }

  *keys(): SetIterator<string> {
    for (const [id, at] of this.#order) {
      if (at >= this.size) return
      yield id
    }
  }

  values(): SetIterator<string> {
    return this.keys()
  }

  *entries(): SetIterator<[string, string]> {
    for (const id of this.keys()) yield [id, id]
  }

  forEach(run: (id: string, same: string, all: ReadonlySet<string>) => void): void {
    for (const id of this.keys()) run(id, id, this)
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.keys()
  }
}
