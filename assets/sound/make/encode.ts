import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Pcm, RATE } from './pcm.ts'

/** One file that is shipped: its name in `assets/sound` and how ffmpeg is asked for it. */
export interface Encoding {
  readonly file: string
  readonly options: readonly string[]
}

/** Constrained and unsmoothed: at this rate free VBR loses the page turn and dulls the even rush. */
const OPUS = ['-c:a', 'libopus', '-b:a', '24k', '-vbr', 'constrained', '-application', 'lowdelay']

/** The two-loop coder, and noise substitution, raise noise by 1.5 dB at this rate; this one keeps it. */
const AAC = ['-c:a', 'aac', '-b:a', '28k', '-ar', '32000', '-aac_coder', 'fast', '-aac_pns', '0']

/** Opus for nearly everybody, AAC for those whose web audio does not take it. */
export const ENCODINGS: readonly Encoding[] = [
  { file: 'sound.webm', options: OPUS },
  { file: 'sound.m4a', options: AAC },
]

/** The same bytes for the same sound: no date, no name of the encoder, no random identifier. */
const REPEATABLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']

/**
 * Writes the track to `folder` in every encoding. Needs ffmpeg on the path.
 * @throws where ffmpeg is not there or refuses.
 */
export function encode(track: Pcm, folder: string): void {
  const temporary = mkdtempSync(join(tmpdir(), 'sound-'))
  const raw = join(temporary, 'track.f32')
  try {
    writeFileSync(raw, track)
    for (const { file, options } of ENCODINGS) {
      const input = ['-f', 'f32le', '-ar', `${RATE}`, '-ac', '1', '-i', raw]
      const output = [...options, ...REPEATABLE, '-y', join(folder, file)]
      execFileSync('ffmpeg', ['-v', 'error', ...input, ...output], { stdio: 'inherit' })
    }
  } finally {
    rmSync(temporary, { recursive: true })
  }
}
