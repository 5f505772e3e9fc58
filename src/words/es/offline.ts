import type * as en from '../en/offline.ts'

/** Reading without a network, and what a new version of the pages says. */
export const offline: typeof en.offline = {
  newer: {
    what: 'Hay una versión más nueva de esta página.',
    where: '',
    todo: 'Tu lugar se conserva cuando se muestre. Hasta entonces no cambia nada.',
  },
  show: 'Mostrarla ahora',
  noNetwork: (checked) => ({
    what: 'No hay red. Esta es la copia que guarda este dispositivo.',
    where: '',
    todo: `Sus fuentes se comprobaron por última vez el ${checked}; lo que se haya corregido después puede no aparecer.`,
  }),
}

/** What is kept on the device, in the settings. */
export const device: typeof en.device = {
  title: 'Este dispositivo',
  kept: 'Desde tu primer paso, tu lugar y estas páginas se guardan en este dispositivo, para poder leerlas sin red.',
  keptPlace: 'Desde tu primer paso, tu lugar se guarda en este dispositivo.',
  notSecure:
    'Desde tu primer paso, tu lugar se guarda en este dispositivo. Las páginas no, porque esta dirección empieza por http: los navegadores solo guardan páginas para leerlas sin red desde direcciones https. Algunos tampoco aceptan ahí mandos de juego.',
  forget: 'Olvidarlo todo',
  forgetNote:
    'Lugares, guardados, ajustes y páginas. No se puede deshacer; escribe antes tus guardados en un archivo.',
  sure: 'Sí, olvidarlo',
  not: 'No, conservarlo',
}

/** What stands in place of a page that was never opened with a network. */
export const notKept: typeof en.notKept = {
  title: 'Sin red',
  text: 'No hay red, y esta página no se había abierto antes en este dispositivo.',
  back: 'A la reproducción',
}
