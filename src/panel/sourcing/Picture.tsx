import type { Attestation, Reconstruction, SpokenLine } from '../../reconstruction/index.ts'
import {
  type AttestationWords,
  attestationLong,
  attestationShort,
  words,
} from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { Swatch } from '../Swatch.tsx'
import { WireSample } from '../WireSample.tsx'

interface PictureProps {
  line: SpokenLine
  work: Reconstruction
  level: Level
  /** The stage shows the plates without their screens, so that they grade nothing. */
  unprinted: boolean
}

/** What the picture means: who says so, and what each plate's coarseness stands for. */
export function Picture({ line, work, level, unprinted }: PictureProps) {
  const said = attestationLong(line.grading, work.story, line.speaker)
  return (
    <Part title={words.panel.picture} level={level} name="picture">
      <p class={line.grading ? 'headline' : 'plain'}>{said.headline}</p>
      {said.speaker && <p class="plain">{said.speaker}</p>}
      {unprinted && <p class="aside">{words.attestation.unprinted}</p>}
      {!unprinted && line.grading && <Plates said={said} attestation={line.grading.attestation} />}
    </Part>
  )
}

interface PlatesProps {
  said: AttestationWords
  attestation: Attestation
}

function Plates({ said, attestation }: PlatesProps) {
  return (
    <ul class="plates">
      {said.plates.map(({ party, grade, text }) => (
        <li key={party}>
          <Swatch grade={grade} party={party} />
          <span>{text}</span>
        </li>
      ))}
      {said.wire && (
        <li>
          <WireSample attestation={attestation} />
          <span>{said.wire}</span>
        </li>
      )}
    </ul>
  )
}

/** Who says so, where no picture is in view. */
export function Attested({ line, work, level }: Omit<PictureProps, 'unprinted'>) {
  const said = attestationLong(line.grading, work.story, line.speaker)
  return (
    <Part title={words.panel.attested} level={level} name="picture">
      {line.grading ? (
        <p class="headline">{said.headline}</p>
      ) : (
        <p class="plain">{attestationShort(null, work.story)}.</p>
      )}
      {said.speaker && <p class="plain">{said.speaker}</p>}
    </Part>
  )
}
