import type * as en from '../en/settings.ts'

/** Settings. */
export const settings: typeof en.settings = {
  title: 'Ajustes',
  sound: 'Sonido',
  soundOn: 'Con sonido',
  soundNote:
    'Hecho para esta obra: ningún relato describe sonido alguno. Apagado hasta que lo enciendas.',
  volumes: { wire: 'El hilo', voice: 'La voz en la línea', effects: 'Páginas y sellos' },
  clean: 'Palabras suavizadas',
  cleanNote: 'Oculta el lenguaje fuerte, esté donde esté.',
  looks: 'Palabras y aspecto',
  edition: 'Edición',
  editions: { auto: 'la de este dispositivo', light: 'de día', dark: 'de noche' },
  size: 'Texto',
  sizes: { s100: 'tal cual', s125: 'mayor', s150: 'grande', s200: 'el doble de grande' },
  face: 'Tipo de letra',
  faces: { house: 'tal cual', dyslexic: 'OpenDyslexic' },
  spacing: 'Espaciado',
  spacings: { house: 'tal cual', wide: 'amplio' },
  contrast: 'Contraste',
  contrasts: { auto: 'el de este dispositivo', more: 'mayor' },
  motion: 'Movimiento',
  motions: { auto: 'el de este dispositivo', less: 'menos' },
}
