import type * as en from '../en/guide.ts'

/** The guide for teachers, on two pages. */
export const guide: typeof en.guide = {
  title: 'Guía para profesores',
  lead: 'Dos páginas para leer antes de la lección.',
  aims: 'Qué se llevan los alumnos',
  note: 'Antes de empezar',
  pitfalls: 'Qué puede salir mal',
  talk: 'Cómo llevar la conversación',
  asked: 'Qué preguntan los alumnos',
  reach: {
    title: 'Adónde puede llegar un alumno curioso',
    text: 'La lección de un alumno no tiene enlace a esta página, a la clave ni a las palabras sin ocultar. Enlaza con las fuentes en otros sitios; el artículo tiene la palabra fuerte. También la tienen Reproducir, Leer y Comparar, salvo que en Reproducir se elijan palabras suavizadas; Enseñar tiene un enlace a Reproducir con palabras suavizadas. Quien escriba otra dirección llega igualmente a este sitio, y así a la clave. Si eso es demasiado, usa un paquete o la lección en un solo archivo: ninguno tiene la clave ni la palabra.',
  },
  plan: 'Cuánto dura',
  none: 'Esta historia todavía no tiene guía.',
  back: 'A la página de la lección',
}
