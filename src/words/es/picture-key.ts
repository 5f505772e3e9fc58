import { capital } from '../capital.ts'
import type * as en from '../en/picture-key.ts'
import { looks, says } from './picture.ts'

const ANY = { one: 'uno de sus relatos', none: 'ninguno de sus relatos' }

/** What the picture means, of whatever line. */
export const pictureKey: typeof en.pictureKey = {
  title: 'Cómo leer la imagen',
  lead: (sides) =>
    `${sides === 1 ? 'El' : 'Cada'} lado se imprime tan fino como sus propios relatos respaldan la línea.`,
  wire: (sides) =>
    `El hilo entre ${sides === 2 ? 'los dos' : 'ellos'} se vuelve más ruidoso cuanto menos respaldo tiene el conjunto.`,
  none: 'Aquí no hay lados, así que ninguna imagen gradúa una línea.',
  grades: {
    full: `${capital(looks.full)}: ${says.full(ANY)}.`,
    partial: `${capital(looks.partial)}: ${says.partial()}; o ${says.divided(ANY)}.`,
    none: `${capital(looks.none)}: ${says.none(ANY)}.`,
    against: `${capital(looks.against)}: ${says.against()}.`,
  },
}
