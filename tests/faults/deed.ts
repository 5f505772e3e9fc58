/** What a reader does between the faults; a number picks a choice, or a line of the event. */
export type Deed =
  | { readonly name: 'next' | 'back' }
  | { readonly name: 'choose' | 'goTo'; readonly pick: number }
