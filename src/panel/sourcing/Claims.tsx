import {
  type Claim,
  type NarrationLine,
  type Passage,
  plainText,
  type Reconstruction,
} from '../../reconstruction/index.ts'
import { claimKindOf, words } from '../../words/index.ts'
import { originalAddress } from '../addresses.ts'
import { type Level, Part } from '../Heading.tsx'
import { LineWords } from '../Runs.tsx'
import { langOf } from '../view.ts'
import { Citation, FoldedPlaces, Outward } from './links.tsx'
import { QuotedWords } from './Passages.tsx'

interface ClaimsProps {
  line: NarrationLine
  work: Reconstruction
  clean: boolean
  level: Level
}

/** Each claim of a narration line: its words, what kind of sourcing it has, and the passages. */
export function Claims({ line, work, clean, level }: ClaimsProps) {
  return (
    <Part title={words.panel.claims} level={level} name="claims">
      {line.claims.length === 0 ? (
        <p class="plain">{words.panel.claimsNone}</p>
      ) : (
        <ol class="claims">
          {line.claims.map((claim) => (
            <OneClaim key={claim.exact} claim={claim} line={line} work={work} clean={clean} />
          ))}
        </ol>
      )}
    </Part>
  )
}

interface OneClaimProps extends Omit<ClaimsProps, 'level'> {
  claim: Claim
}

function OneClaim({ claim, line, work, clean }: OneClaimProps) {
  const mask = (text: string) => plainText(text, line.strong, clean)
  return (
    <li class="claim" data-kind={claim.kind}>
      <p class="claim-words" lang={langOf(work)}>
        <LineWords line={line} text={claim.exact} clean={clean} />
      </p>
      <p class="claim-kind">{claimKindOf(claim, work)}</p>
      {claim.passages.map((passage) =>
        'exact' in passage ? (
          <QuotedWords
            key={passage.exact}
            passage={passage}
            marked={[]}
            line={line}
            work={work}
            clean={clean}
          />
        ) : (
          <ToldWords key={passage.summary} passage={passage} work={work} mask={mask} />
        ),
      )}
      {claim.note && (
        <p class="aside" lang={langOf(work)}>
          {mask(claim.note)}
        </p>
      )}
    </li>
  )
}

interface ToldWordsProps {
  passage: Extract<Passage, { summary: string }>
  work: Reconstruction
  mask: (text: string) => string
}

/** What a source says, in our summary: upright, never in the dress of a quotation. */
function ToldWords({ passage, work, mask }: ToldWordsProps) {
  const source = work.sources[passage.source]
  const href = source ? originalAddress(source) : null
  return (
    <div class="told">
      <p lang={langOf(work)}>{mask(passage.summary)}</p>
      {source && (
        <p class="told-source">
          <span class="form">{words.panel.toldInOurs}: </span>
          <Citation source={source} /> {href && <Outward href={href}>{words.panel.open}</Outward>}
        </p>
      )}
      {source && <FoldedPlaces links={source.links} />}
    </div>
  )
}
