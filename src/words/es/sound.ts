import type * as en from '../en/sound.ts'

/** Captions for sounds, by the sound's name. */
export const sounds: typeof en.sounds = {
  'ring-north-american': 'Un timbre, como suena en una línea estadounidense',
  'ring-russian': 'Un timbre, como suena en una línea rusa',
  'pick-up': 'Se descuelga un auricular',
  'hang-up': 'Se cuelga un auricular',
  voice: 'Una voz a lo lejos, sin palabras (hecha para esto, no es una grabación)',
  'noise-clean': 'La línea está casi limpia',
  'noise-faint': 'Ruido débil en la línea',
  'noise-noisy': 'Ruido en la línea',
  'noise-broken': 'La línea se corta',
  'noise-neutral': 'Un rumor uniforme en la línea, el mismo para cada una',
  page: 'Se pasa una página',
  stamp: 'Cae un sello',
}

/** Why nothing is heard. */
export const soundFaults: typeof en.soundFaults = {
  what: 'No hay sonido.',
  why: {
    unsupported: 'Este navegador no reproduce aquí ningún sonido.',
    missing: 'No se cargó el archivo de sonido.',
    undecodable: 'No se pudo descodificar el archivo de sonido.',
    device: 'El dispositivo de sonido desapareció.',
  },
  todo: 'Las palabras dicen todo lo que hay que oír. Apaga y enciende el sonido para intentarlo de nuevo.',
}
