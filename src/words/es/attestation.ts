import type * as en from '../en/attestation.ts'
import { de, numberWord, verb } from './grammar.ts'

/** Sentences about a line's attestation. `names` is a list already joined: “A”, “A y B”. */
export const attestation: typeof en.attestation = {
  onlyOne: (name) => `Solo lo dice ${name}`,
  inOtherWords: (short) => `${short}, con otras palabras`,
  allSides: (count) =>
    count === 2 ? 'Ambos lados lo dicen' : `Los ${numberWord(count)} lados lo dicen`,
  nobody: (setting = 'en la conversación') =>
    `Ningún relato que encontramos lo da como dicho ${setting}`,
  bothSides: 'Ambos lados',
  disputed: 'En disputa',
  unsided: 'Lo recoge un relato de ningún lado',
  nobodyStates: (beside) => (beside ? 'Ningún lado lo afirma' : 'Nadie lo afirma'),
  notOneVoice: 'Ningún lado lo dice con una sola voz',
  states: (names, several) => `${names} lo ${verb(several, 'afirma', 'afirman')}`,
  inPart: (names, several) => `${names} ${verb(several, 'dice', 'dicen cada uno')} una parte`,
  inPartAfter: (names) => `${names} en parte`,
  contradicts: (names, several) => `${names} lo ${verb(several, 'contradice', 'contradicen')}`,
  divided: (name) => `los propios relatos ${de(name)} discrepan`,
  doesNot: (names, several) => `${names} no lo ${verb(several, 'afirma', 'afirman')}`,
  speakersSide: (speaker, party) =>
    `Aquí habla ${speaker}, pero ningún relato ${de(party)} que encontramos lo dice.`,
  wireUnsided: 'El hilo entre ambos está lleno de ruido: ningún lado lo afirma.',
  wire: {
    'both-sides': 'El hilo entre ambos está casi limpio.',
    'one-side': 'Hay ruido en el hilo entre ambos: lo dice un solo lado.',
    disputed: 'El hilo entre ambos es ruidoso: los lados se contradicen.',
    'neither-side':
      'El hilo entre ambos está lleno de ruido: ningún relato que encontramos lo afirma.',
  },
}
