import { useRef, useState } from 'preact/hooks'
import { lineText } from '../../../panel/index.ts'
import {
  findPlace,
  isWithheld,
  NAME_LENGTH,
  type NamedSave,
  type Player,
  pictureOf,
  viewAt,
} from '../../../player/index.ts'
import { labelOf, timeOf, words } from '../../../words/index.ts'
import { type DrawingAddress, Still, type Stills } from '../../common/index.ts'
import { correctedSince } from './corrected.ts'
import type { SavesState } from './saves-state.ts'

interface SavesProps {
  player: Player
  stills: Stills
  saves: SavesState
  address: DrawingAddress
  onLoad: (save: NamedSave) => void
}

/** The named saves: keep this place, go to another, put them in order, take them elsewhere. */
export function Saves(props: SavesProps) {
  const { saves } = props
  const { saves: all, unreadable } = saves.list.value
  return (
    <section class="page-section saves">
      <h2 class="section-title">{words.saves.title}</h2>
      <p class="plain">{words.saves.intro}</p>
      <p class="label">{labelOf(props.player.work.bundle.story)}</p>
      <KeepHere {...props} />
      <p class="saves-told" role="status">
        {saves.told.value && <span>{saves.told.value}</span>}
      </p>
      {all.length === 0 ? (
        <p class="plain">{words.saves.empty}</p>
      ) : (
        <ul class="saves-list">
          {all.map((one) => (
            <Item key={one.id} one={one} {...props} />
          ))}
        </ul>
      )}
      {unreadable.length > 0 && <p class="plain">{words.saves.unreadable(unreadable.length)}</p>}
      <Files saves={saves} />
    </section>
  )
}

function KeepHere({ player, saves }: SavesProps) {
  const { line } = player.view.value
  const { story, exchange } = player.work.bundle
  const title = story.scenes[line.scene]?.title ?? ''
  const number = exchange.indexOf(line.id) + 1
  const place = number > 0 ? words.site.position(number, exchange.length) : ''
  const [name, setName] = useState([title, place].filter(Boolean).join(', '))
  return (
    <form
      class="saves-keep"
      onSubmit={(event) => {
        event.preventDefault()
        saves.keep(name)
      }}
    >
      <label>
        <span>{words.saves.name}</span>
        <input
          type="text"
          required
          maxLength={NAME_LENGTH}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{words.saves.keep}</button>
    </form>
  )
}

function Item({ one, player, stills, saves, address, onLoad }: SavesProps & { one: NamedSave }) {
  const { work } = player
  const found = findPlace(work, one.save)
  const view = viewAt(work, found.place)
  const state = player.state.value
  const { clean } = state
  const line = view.ok ? view.value.line : null
  const picture = line && pictureOf(work.bundle, line, { withheld: isWithheld(state, line.id) })
  return (
    <li class="saves-item">
      <div class="saves-still" aria-hidden="true">
        {picture && <Still picture={picture} address={address} stills={stills} />}
      </div>
      <div class="saves-words">
        <Name one={one} saves={saves} />
        {line && (
          <p class="saves-place">
            {words.saves.place(
              work.bundle.story.scenes[line.scene]?.title ?? '',
              lineText(line, clean),
            )}
          </p>
        )}
        {found.gone !== null && <p class="saves-place">{words.saves.gone}</p>}
        {correctedSince(player, one.save).length > 0 && (
          <p class="saves-place">{words.saves.corrected}</p>
        )}
        <p class="saves-time">
          <time dateTime={one.saved}>{timeOf(one.saved, words.language)}</time>
        </p>
      </div>
      <div class="saves-buttons">
        <button
          type="button"
          aria-label={words.saves.loadNamed(one.name)}
          onClick={() => onLoad(one)}
        >
          {words.saves.load}
        </button>
        <button
          type="button"
          aria-label={words.saves.deleteNamed(one.name)}
          onClick={() => saves.remove(one.id)}
        >
          {words.saves.delete}
        </button>
      </div>
    </li>
  )
}

/** The name is its own field: changing it and leaving it is all there is to renaming. */
function Name({ one, saves }: { one: NamedSave; saves: SavesState }) {
  const rename = (name: string) => {
    if (name.trim() !== '' && name !== one.name) saves.rename(one.id, name)
  }
  return (
    <input
      type="text"
      class="saves-name"
      aria-label={words.saves.renameNamed(one.name)}
      maxLength={NAME_LENGTH}
      value={one.name}
      onChange={(event) => rename(event.currentTarget.value)}
    />
  )
}

function Files({ saves }: { saves: SavesState }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <div class="saves-files">
      <button
        type="button"
        disabled={saves.list.value.saves.length === 0}
        onClick={saves.writeToFile}
      >
        {words.saves.export}
      </button>
      <label class="saves-import">
        <span>{words.saves.import}</span>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0]
            if (file) await saves.takeFromFile(file)
            if (field.current) field.current.value = ''
          }}
        />
      </label>
    </div>
  )
}
