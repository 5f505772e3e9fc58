import type * as en from '../en/saves.ts'
import { form } from './grammar.ts'
import { named } from './named.ts'

/** A line’s name between commas, where it can be said. */
const wasOn = (line: string): string => {
  const name = named(line, '')
  return name && `, ${name},`
}

/** What is wrong with what was kept, where, and what to do about it. */
export const saveFaults: typeof en.saveFaults = {
  unreadable: { what: 'No se puede leer el lugar guardado.', where: 'el guardado' },
  damaged: (why, where) => ({
    what: `El lugar guardado está dañado: ${why}.`,
    where: where || 'el guardado',
  }),
  foreign: (story) => ({
    what: `El lugar guardado es de ${named(story, 'otra historia')}.`,
    where: 'la historia del guardado',
  }),
  todo: 'Se deja como está; empiezas por el principio.',
  notKept: {
    what: 'No se pudo conservar el guardado: esta página no puede guardar nada, o nada más.',
    where: '',
    todo: 'Borra un guardado, o escribe los tuyos en un archivo.',
  },
  tooMany: (most) => ({
    what: `No se conservan más de ${most} guardados.`,
    where: '',
    todo: 'Borra algunos, o escríbelos antes en un archivo.',
  }),
  gone: (line) => ({
    what: `La línea en la que estabas${wasOn(line)} ya no está en esta historia. Estás en la última anterior que sí está.`,
    where: '',
    todo: 'Sigue desde aquí.',
  }),
  goneWhole: (line) => ({
    what: `La línea en la que estabas${wasOn(line)} ya no está en esta historia, ni ninguna anterior. Estás al principio.`,
    where: '',
    todo: 'Sigue desde aquí.',
  }),
  madeIn: (version) => `Tu lugar se guardó en la versión ${version}.`,
  otherTab: {
    what: 'Esta historia se está leyendo también en otra pestaña. El lugar que se guarda es el del último paso en cualquiera de las dos.',
    where: '',
    todo: 'Cierra una de ellas, o guarda con un nombre.',
  },
}

/** The list of saves. */
export const saves: typeof en.saves = {
  title: 'Guardados',
  intro: 'Tu lugar se guarda solo. Aquí guardas otros, únicamente en este dispositivo.',
  name: 'Nombre',
  keep: 'Guardar este lugar',
  empty: 'Aquí todavía no hay nada guardado.',
  load: 'Ir allí',
  loadNamed: (name) => `Ir allí: ${name}`,
  delete: 'Borrar',
  deleteNamed: (name) => `Borrar ${name}`,
  rename: 'Cambiar el nombre',
  renameNamed: (name) => `Cambiar el nombre de ${name}`,
  renamed: 'Conservar el nombre',
  place: (scene, line) => `${scene}: ${line}`,
  gone: 'Su línea ya no está; lleva a la última anterior.',
  corrected: 'Su línea se ha corregido desde entonces.',
  export: 'Escribirlos todos en un archivo',
  import: 'Tomar guardados de un archivo',
  imported: (count) =>
    form(count, 'Se tomó un guardado del archivo.', `Se tomaron ${count} guardados del archivo.`),
  tooLarge: 'El archivo es demasiado grande para ser una lista de guardados.',
  unreadable: (count) =>
    form(
      count,
      'Una entrada no se puede leer aquí. Se deja como está.',
      `${count} entradas no se pueden leer aquí. Se dejan como están.`,
    ),
  deleted: (name) => `«${name}» se ha borrado.`,
  quick: 'Guardado rápido',
  quickKept: {
    what: 'Este lugar es ahora el guardado rápido.',
    where: '',
    todo: 'Con L se vuelve a él, y también desde los guardados.',
  },
  quickLoaded: { what: 'Este es el lugar del guardado rápido.', where: '', todo: '' },
  noQuick: { what: 'Todavía no hay ningún guardado rápido.', where: '', todo: 'Q hace uno.' },
}

/** The offer to go on from where reading stopped. */
export const resume: typeof en.resume = {
  offer: {
    what: 'Ya has leído antes parte de esto.',
    where: '',
    todo: 'Tu lugar se guardó en este dispositivo.',
  },
  action: 'Seguir desde allí',
}
