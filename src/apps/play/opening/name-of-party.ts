import { type Bundle, exchangeOf } from '../../../reconstruction/index.ts'

/** Who speaks for a party in the event: a person where one does, else the party itself. */
export function nameOfParty(bundle: Bundle, party: string): string {
  const line = exchangeOf(bundle).find(
    ({ speaker }) => speaker.kind === 'person' && speaker.party === party,
  )
  return line?.speaker.name ?? bundle.story.parties[party]?.name ?? party
}
