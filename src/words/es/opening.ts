import type * as en from '../en/opening.ts'
import { counted, de } from './grammar.ts'

/** The opening: the title, and the key to the picture on the way to the event. */
export const opening: typeof en.opening = {
  tells: (event, tells) => `${event}, ${tells}`,
  byAccounts: (count) => `a partir de ${counted(count, 'relato', 'relatos')}`,
  pictured: (plates) => `En la imagen: ${plates}.`,
  plate: (name, looks) => `la plancha ${de(name)} es ${looks}`,
  ways: 'Por dónde entrar',
  resume: 'Seguir donde estabas',
  hear: (event) => `Reproducir: ${event}`,
  beginning: 'Lo que hubo antes',
  sound: 'Con sonido',
  soundNote: 'hecho para esto, no es una grabación',
  more: 'Más',
  read: 'Leerlo como texto',
  tellings: 'Según lo cuentan los relatos',
  teach: 'Enseñar',
  embed: 'Insertar',
}

/** The key before the event, with the reader’s own hand on the picture. */
export const firstKey: typeof en.firstKey = {
  slider: 'Imprimir la imagen',
  hint: 'Pasa un dedo por la imagen, o usa las flechas.',
  example: 'Esto es un ejemplo: no gradúa ninguna línea.',
}
