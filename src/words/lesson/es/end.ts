import type * as en from '../en/end.ts'

const percent = (number: number): string => `${Math.round(number)} %`

/** What stands on the last screens of a lesson: apart, since no question needs it. */
export const endWords: typeof en.endWords = {
  summary: {
    title: 'Cómo te ha ido',
    trusted: (count, of) => `Donde la respuesta es sí, lo dijiste ${count} de ${of} veces.`,
    doubted: (count, of) => `Donde es no, lo dijiste ${count} de ${of} veces.`,
    sureRight: (sure) => `Donde acertaste, tu seguridad fue de ${percent(sure)} de media.`,
    sureWrong: (sure) => `Donde fallaste, ${percent(sure)}.`,
    noneWrong: 'No fallaste nunca.',
    noneRight: 'No acertaste nunca.',
    nothing: 'Todavía no has respondido a ninguna pregunta de la lección.',
    telling: {
      'too-few':
        'Es pronto para decir si sabes distinguir las afirmaciones: hay muy pocas respuestas.',
      'always-yes':
        'Dijiste «sí» cada vez. Eso acierta la mitad de las afirmaciones, leas lo que leas.',
      'always-no':
        'Dijiste «no» cada vez. Eso acierta la mitad de las afirmaciones, leas lo que leas.',
      apart: 'Distinguiste las afirmaciones, y más veces de las que daría la suerte.',
      unclear: 'Tantos aciertos aún podrían ser suerte.',
      against: 'Fallaste más veces de las que daría la suerte. ¿Qué te llevó a ello?',
    },
    calibration: {
      'too-few': 'Es pronto para decir si te fiaste demasiado de ti: hay muy pocas respuestas.',
      open: 'Dijiste «50 %» cada vez. Así lo dejaste todo abierto, y no podemos decir más.',
      unclear:
        'No acertaste tantas veces como pensabas. Con tan pocas respuestas puede ser suerte.',
      fits: 'Tu seguridad encaja con tus aciertos, hasta donde lo muestran tan pocas respuestas.',
      'too-sure':
        'Acertaste menos veces de lo que pensabas. La próxima vez, deja más sitio a la duda.',
      'not-sure-enough': 'Acertaste más veces de lo que pensabas. Puedes fiarte más de tu lectura.',
    },
    again: 'Para volver a mirar',
    againNone: 'Nada: todas las respuestas fueron acertadas.',
    transfer: 'Un paso más',
    transferRight: (count, of) => `${count} de ${of} aciertos en afirmaciones nuevas.`,
    luck: 'Con tan pocas respuestas, buena parte de esto es suerte. No dice nada de lo lista que sea una persona.',
    goOn: 'Ir a la última parte',
  },

  hand: {
    title: 'Entregar',
    code: 'Elige un código',
    codeNote: 'Cualquier palabra o número que tu profesor sepa distinguir. No tu nombre.',
    file: 'Guardar el archivo de resultados',
    share: 'Enviar el archivo de resultados',
    notShared: 'Este dispositivo no lo envió. Guarda el archivo, o copia el texto.',
    csv: 'Guardar como tabla (CSV)',
    print: 'Imprimir esta página',
    printedCode: 'Código',
    asText: '¿Sin archivo? Entrega un texto',
    text: 'Copia todo este texto en un mensaje a tu profesor.',
    copy: 'Copiar el texto',
    copied: 'Copiado. Pégalo en un mensaje a tu profesor.',
    notCopied: 'Este dispositivo no lo copió. El texto está seleccionado: cópialo a mano.',
    noCode: 'Elige antes un código.',
    saved: 'Guardado en las descargas de este dispositivo. Da el archivo a tu profesor.',
    clear: 'Borrar este dispositivo',
    clearNote: 'Quita tus respuestas de esta pestaña. El siguiente alumno no encuentra nada.',
    sentTo: (origin) => `Enviado a ${origin}, que abrió esta página.`,
  },

  answers: {
    title: 'Todas las respuestas',
    lead: 'Aquí está todo lo que se te preguntó, con la respuesta y en qué se apoya.',
    task: 'Una tarea para quien tenga tiempo: elige una respuesta que no esperabas. Abre una información, y busca el lugar. ¿Dice lo que decimos que dice? ¿Quién la escribió, y cómo lo sabe?',
    count: (right, of) => `${right} de ${of} aciertos`,
    notAsked: 'A esta no llegaste.',
    read: (source) => `Léelo tú: ${source}`,
    noAddress: 'No tenemos dirección para ello.',
  },
}
