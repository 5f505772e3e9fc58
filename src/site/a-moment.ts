/** Lets the browser do what is due, a reader's key before all, between two pieces of long work. */
export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
