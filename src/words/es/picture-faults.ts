import type * as en from '../en/picture-faults.ts'

/** Why nothing prints, or not all. */
export const stageFaults: typeof en.stageFaults = {
  plate: {
    what: 'No se cargó una imagen. Las palabras y sus fuentes están completas.',
    todo: 'Carga la página de nuevo para intentarlo otra vez.',
  },
  webgl: {
    what: 'Este dispositivo no dibuja con WebGL. Las planchas salen sin imprimir; la leyenda da el grado en palabras.',
    todo: 'No hay nada que hacer.',
  },
  webglStills: {
    what: 'Este dispositivo no dibuja con WebGL. Las planchas salen como se imprimieron de antemano; nada se mueve en ellas.',
    todo: 'No hay nada que hacer.',
  },
}
