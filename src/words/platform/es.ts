import { counted } from '../es/grammar.ts'
import type * as en from './en.ts'

/** What is said of the platform that launched a lesson: words that no other lesson needs. */
export const platformWords: typeof en.platformWords = {
  sent: 'Tus respuestas se enviaron a la plataforma.',
  resultSent: 'Tu resultado se envió a la plataforma. No guarda respuestas sueltas.',
  sending: 'Enviando tus respuestas a la plataforma …',
  waiting: (unsent) =>
    `Aún sin enviar: ${what(unsent)}. Todo espera en este dispositivo, y se envía cuando se vuelva a abrir la lección desde la plataforma.`,
  lost: (unsent) =>
    `Aún sin enviar: ${what(unsent)}. Todo puede perderse al cerrar esta página. Déjala abierta e inténtalo de nuevo, o guarda el archivo de resultados.`,
  finishedBefore: {
    what: 'La plataforma ya tiene tu resultado.',
    where: 'esta apertura',
    todo: 'Sigue si quieres; no se le envía nada más.',
  },
  grade: {
    title: 'Tus puntos en la plataforma',
    points: (points) => `Obtienes ${points} de 100 puntos.`,
    scale: (sure) =>
      sure
        ? '100 es seguro y acertado cada vez. «50 %» cada vez da 75: no es una falta, y no muestra nada. Seguro y equivocado da menos.'
        : '100 es acertado cada vez. Dar siempre la misma respuesta da 50.',
    mark: (mark) => `La plataforma te aprueba a partir de ${mark} puntos.`,
    noMark: 'Apruebas con más de 75.',
    completed: {
      title: 'Qué cuenta en la plataforma',
      text: 'Que hayas terminado: así es. La plataforma no recibe puntos.',
    },
    passed: (passed) => (passed ? 'Así que has aprobado.' : 'Así que aún no has aprobado.'),
  },
  retry: 'Intentarlo de nuevo',
  silent: {
    what: 'La plataforma no respondió.',
    where: 'esta apertura',
    todo: 'Puedes hacer la lección y entregar el archivo; a la plataforma no va nada.',
  },
  finish: 'Terminar y cerrar',
  finished: 'Hecho. Puedes cerrar esta ventana.',
}

type Unsent = Parameters<typeof en.platformWords.waiting>[0]

/** What is not sent: “3 respuestas y tu resultado”. */
function what({ answers, result }: Unsent): string {
  const parts = [
    answers > 0 && counted(answers, 'respuesta', 'respuestas'),
    result && 'tu resultado',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' y ') : 'un último mensaje'
}
