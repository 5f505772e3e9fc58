import {
  type AttestedWords,
  attestedWords,
  type EventLine,
  type Grading,
  type Reconstruction,
} from '../../reconstruction/index.ts'
import { words } from '../../words/index.ts'
import { type Level, Part } from '../Heading.tsx'
import { Swatch } from '../Swatch.tsx'
import { WireSample } from '../WireSample.tsx'

interface PictureProps {
  line: EventLine
  work: Reconstruction
  level: Level
  /** The stage shows the plates without their screens, so that they grade nothing. */
  unprinted: boolean
}

/** What the picture means: who says so, and what each plate's coarseness stands for. */
export function Picture({ line, work, level, unprinted }: PictureProps) {
  const said = attestedWords(work.attested, line.id)
  return (
    <Part title={words.panel.picture} level={level} name="picture">
      <p class={said ? 'headline' : 'plain'}>
        {said ? `${said.short}.` : words.ungraded.outsideLong}
      </p>
      {said?.speaker && <p class="plain">{said.speaker}</p>}
      {unprinted && <p class="aside">{words.ungraded.unprinted}</p>}
      {!unprinted && said && line.grading && <Plates said={said} grading={line.grading} />}
    </Part>
  )
}

interface PlatesProps {
  said: AttestedWords
  grading: Grading
}

function Plates({ said, grading }: PlatesProps) {
  return (
    <ul class="plates">
      {Object.entries(grading.parties).map(([party, { grade }]) => (
        <li key={party}>
          <Swatch grade={grade} party={party} />
          <span>{said.plates[party]}</span>
        </li>
      ))}
      {said.wire && (
        <li>
          <WireSample attestation={grading.attestation} />
          <span>{said.wire}</span>
        </li>
      )}
    </ul>
  )
}

/** Who says so, where no picture is in view. */
export function Attested({ line, work, level }: Omit<PictureProps, 'unprinted'>) {
  const said = attestedWords(work.attested, line.id)
  return (
    <Part title={words.panel.attested} level={level} name="picture">
      <p class={said ? 'headline' : 'plain'}>{said?.short ?? words.ungraded.outside}.</p>
      {said?.speaker && <p class="plain">{said.speaker}</p>}
    </Part>
  )
}
