import { useEffect, useRef, useState } from 'preact/hooks'
import { EXAMPLE_GRADES, type ExampleGrade, examplePicture } from '../../../player/index.ts'
import { type Bundle, lineById } from '../../../reconstruction/index.ts'
import { labelOf, words } from '../../../words/index.ts'
import { type DrawingAddress, Still, type Stills } from '../../common/index.ts'
import { PlateNames } from '../opening/index.ts'

interface FirstKeyProps {
  bundle: Bundle
  stills: Stills
  address: DrawingAddress
  /** Goes on to the event. */
  onNext: () => void
}

const say = words.firstKey

/**
 * The key before the event: one plate that the reader's own hand prints coarser and finer, by finger,
 * mouse or arrow keys, and what each grade means. It is an example and says so.
 */
export function FirstKey({ bundle, stills, address, onNext }: FirstKeyProps) {
  const [at, setAt] = useState(0)
  const hand = useRef<HTMLInputElement>(null)
  useEffect(() => hand.current?.focus({ preventScroll: true }), [])
  const party = partyShown(bundle)
  const { grades } = words.pictureKey
  const sides = Object.keys(bundle.story.parties).length
  const here = EXAMPLE_GRADES[at] ?? 'none'
  return (
    <main class="front first-key">
      <div class="front-picture">
        {EXAMPLE_GRADES.map((grade, i) => (
          <div key={grade} class="first-key-print" data-shown={i <= at}>
            <Print bundle={bundle} grade={grade} party={party} stills={stills} address={address} />
          </div>
        ))}
        <PlateNames bundle={bundle} only={party} />
        {party !== undefined && (
          <>
            <p class="first-key-ends" aria-hidden="true">
              <span>{words.key.ends.coarse}</span>
              <span>{words.key.ends.fine}</span>
            </p>
            <input
              ref={hand}
              type="range"
              class="first-key-hand"
              min={0}
              max={EXAMPLE_GRADES.length - 1}
              step={1}
              value={at}
              aria-label={say.slider}
              aria-valuetext={grades[here]}
              onInput={(event) => setAt(event.currentTarget.valueAsNumber)}
              onKeyDown={(event) => {
                if (event.repeat || !goesOn(event.key, at)) return
                event.preventDefault()
                onNext()
              }}
            />
          </>
        )}
      </div>
      <div class="front-words">
        <p class="front-label">{labelOf(bundle.story)}</p>
        <h1 class="front-title">{words.pictureKey.title}</h1>
        <p class="front-sentence">
          {sides === 0 ? words.pictureKey.none : words.pictureKey.lead(sides)}
        </p>
        {party !== undefined && (
          <>
            <p class="first-key-hint">
              {say.hint} {say.example}
            </p>
            <ul class="first-key-grades">
              {EXAMPLE_GRADES.map((grade) => (
                <li key={grade} aria-current={grade === here ? 'true' : undefined}>
                  {grades[grade]}
                </li>
              ))}
            </ul>
            {sides > 1 && (
              <p class="first-key-hint first-key-wire">{words.pictureKey.wire(sides)}</p>
            )}
          </>
        )}
        <ul class="front-ways">
          <li>
            <button type="button" class="front-way" onClick={onNext}>
              {words.controls.next}
            </button>
          </li>
        </ul>
      </div>
    </main>
  )
}

/** Whether a key on the slider means “next”, as it does elsewhere: an arrow only where nothing finer is left. */
const goesOn = (key: string, at: number): boolean =>
  key === 'Enter' || key === ' ' || (key === 'ArrowRight' && at === EXAMPLE_GRADES.length - 1)

interface PrintProps extends Omit<FirstKeyProps, 'onNext'> {
  grade: ExampleGrade
  party: string | undefined
}

/** One party's plate of the example, at a grade. */
function Print({ bundle, grade, party, stills, address }: PrintProps) {
  const picture = examplePicture(bundle, grade)
  const plates = picture?.plates.filter((plate) => plate.party === party) ?? []
  if (!picture || plates.length === 0) return null
  const one = { ...picture, plates, wire: null }
  return <Still picture={one} address={address} stills={stills} />
}

/** Who speaks in the opening's line, or the first of the parties. */
function partyShown(bundle: Bundle): string | undefined {
  const { opening, parties } = bundle.story
  const line = opening && lineById(bundle, opening.line)
  const speaks = line && 'speaker' in line ? line.speaker.party : null
  return speaks ?? Object.keys(parties)[0]
}
