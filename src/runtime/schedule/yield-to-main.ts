/**
 * Yields to the main thread between two pieces of long work: what is due meanwhile, a key press before
 * all, is handled first. Resolves in a later task.
 */
export const yieldToMain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
