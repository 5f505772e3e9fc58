import type * as en from '../en/machine.ts'

/** How a catalogue came about that a program translated. */
export const machine: typeof en.machine = {
  about:
    'Los botones, las etiquetas y las frases en torno a la historia los tradujo una máquina, y aún no los ha leído nadie que tenga el español por lengua propia: donde difieran del inglés, decide el inglés.',
  english: 'Esta página en inglés',
}
