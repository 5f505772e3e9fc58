import { escapeRegExp, type Story } from '../reconstruction/index.ts'
import type { Draft } from './draft.ts'
import { personsIn } from './known-names.ts'

/** Names that stand for more than one, in English. */
const ALL = /\b(?:both|everybody|everyone|each|every|nobody|no one|all sides|all parties)\b|^all\b/i

/** The word of a name that makes it everybody's; `null` where there is none. */
export const everybodyIn = (name: string): string | null => ALL.exec(name)?.[0] ?? null

const bare = (name: string): string => name.replace(/^the\s+/i, '')
/** What a party is known by: its name, its adjective, and who issues its records of the event. */
export function namesOfParty({ story, sources }: Draft, party: string): string[] {
  const known = story?.parties[party]
  const issuers = (story?.event.records ?? []).flatMap((id) => {
    const source = sources.fitting.get(id)
    return source?.party === party ? [source.issuer] : []
  })
  return [known?.name ?? '', known?.adjective ?? '', ...issuers].map(bare).filter(Boolean)
}

/** A name of another party that stands beside `and` in a name, or is all of it; `null` where none does. */
export function anotherSideIn(draft: Draft, name: string, own: string | undefined): string | null {
  const mine = own === undefined ? [] : namesOfParty(draft, own).map((one) => one.toLowerCase())
  const others = Object.keys(draft.story?.parties ?? {})
    .filter((party) => party !== own)
    .flatMap((party) => namesOfParty(draft, party))
    .filter((one) => !mine.includes(one.toLowerCase()))
  return (
    others.find((one) => {
      const there = `(?:the )?${escapeRegExp(one)}(?:[’']s?)?`
      return new RegExp(
        `^${there}$|(?:\\band|\\bor|\\bwith|\\bplus|[&/,+])\\s*${there}(?![\\p{L}-])|(?<![\\p{L}-])${there}\\s*(?:and\\b|or\\b|with\\b|plus\\b|[&/+])`,
        'iu',
      ).test(name)
    }) ?? null
  )
}

/** Heads of state of two at once: `The Presidents of Russia and the United States`. */
const JOINT =
  /\b(?:presidents|governments|leaders|heads|states|capitals|embassies|delegations|ministries|mayors|offices|sides) of [^,]+ and \b|\bjoint(?:ly)?\b/i

/** Words by which an issuer is more than one; `null` where it is one. */
export const jointIn = (issuer: string): string | null => JOINT.exec(issuer)?.[0] ?? null

/** Who of a cast takes a side: persons of a party. */
export const speakersIn = (cast: Story['cast']): { id: string; words: string[] }[] =>
  personsIn(Object.fromEntries(Object.entries(cast).filter(([, { party }]) => party)))
