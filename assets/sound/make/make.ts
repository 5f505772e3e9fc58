/**
 * Makes what `assets/sound` ships: `npx tsx assets/sound/make/make.ts`. Synthesises every sound,
 * lays them out, writes the map and encodes the track (the last needs ffmpeg), and says what came out.
 */
import { statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ENCODINGS, encode } from './encode.ts'
import { loudnessOf, SOUND_NAMES, SOUNDS } from './sounds.ts'
import { cut, layOut, spriteJson } from './sprite.ts'
import { truePeak } from './true-peak.ts'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const sprite = layOut()

for (const name of SOUND_NAMES) {
  const sound = cut(sprite, name)
  const level = `${loudnessOf(name, sound).toFixed(1)} LUFS ${SOUNDS[name].measure}`
  console.log(
    `${name.padEnd(20)} ${level.padStart(24)} ${truePeak(sound).toFixed(1).padStart(7)} dBTP`,
  )
}

writeFileSync(join(folder, 'sprite.json'), spriteJson(sprite))
encode(sprite.track, folder)

for (const { file } of ENCODINGS) {
  console.log(`${file}: ${(statSync(join(folder, file)).size / 1000).toFixed(1)} kB`)
}
