import type { Line, Reconstruction } from '../../reconstruction/index.ts'

/**
 * One room of the gallery, chosen by the address: `?work=real|made&room=…&line=…&clean&withheld
 * &theme=dark`.
 */
export interface Room {
  readonly work: Reconstruction
  readonly lines: readonly Line[]
  readonly line: Line
  readonly clean: boolean
  readonly withheld: boolean
}
