import type { Prints } from '../stills/lasting.ts'
import type { Prerender } from './load-prerender.ts'
import type { SiteWork } from './open-works.ts'

/**
 * Begins to print the pictures of some works, one work after the other, while their scripts are bundled:
 * printing is another program's work. Gives each work's, which may be waited for.
 */
export function printAhead(
  works: readonly SiteWork[],
  prerenderFor: (work: SiteWork) => Prerender,
  several: boolean,
  say: (line: string) => void,
): (work: SiteWork) => Promise<Prints> {
  const begun = new Map<SiteWork, Promise<Prints>>()
  let last: Promise<unknown> = Promise.resolve()
  for (const work of works) {
    const { bundle } = work.opened
    const tell = (line: string) =>
      say(several ? `${bundle.story.name}, ${work.language}: ${line.trim()}` : line)
    const prints = last.then(() => {
      const prerender = prerenderFor(work)
      return prerender.printAll(prerender.inWords(work.opened).bundle, work.plan.cards, tell)
    })
    // What fails is thrown to whoever waits for it.
    last = prints.catch(() => {})
    begun.set(work, prints)
  }
  return (work) => begun.get(work) ?? Promise.reject(new Error('the work is not of this site'))
}
