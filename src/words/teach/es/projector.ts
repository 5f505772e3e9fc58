import { lessonWords } from '../../lesson/es.ts'
import type * as en from '../en/projector.ts'

/** One screen for the whole class. */
export const projector: typeof en.projector = {
  lead: 'Una pantalla para toda la clase: contad manos, y luego mirad. Los recuentos se quedan hasta que se carga de nuevo esta página, y no se guardan en ninguna parte.',
  start: 'Empezar en la pared',
  title: 'A mano alzada',
  keys: 'Siguiente: → o Av Pág, como lo envía el mando de un presentador, también dentro de una casilla de recuento. Atrás: ← o Re Pág. Lo que no cabe se desplaza antes.',
  count: 'Contad las manos',
  counting: (ask) => `Manos para: ${ask}`,
  levels: { guess: 'a ojo', fairly: 'con bastante seguridad', certain: 'con total seguridad' },
  hands: (answer, level) => `${answer}, ${level}`,
  look: 'Mirar',
  next: 'Siguiente',
  back: 'Atrás',
  close: 'Cerrar',
  position: (at, count) => `${at} de ${count}`,
  told: (yes, no) => `${yes} dijeron que sí, ${no} dijeron que no.`,
  right: (right, of) => `${right} de ${of} manos acertaron.`,
  opening: {
    title: lessonWords.intro.title,
    text: (sure) => [
      'Una línea, y una pregunta sobre lo que dicen los relatos de ella. Cada cual responde a solas, antes de que nadie mire.',
      `Manos para el sí, manos para el no${sure ? ': a ojo, con bastante seguridad o con total seguridad' : ''}. Luego se muestran las fuentes.`,
    ],
    account: 'Un relato',
    coin: 'Nadie puede saberlo: eso es a ojo.',
  },
  closing: {
    title: 'Esa era la última',
    all: (right, of) => `Todas las manos juntas: ${right} de ${of} acertaron.`,
    uncounted: (questions) =>
      questions === 1
        ? 'De una pregunta no se contaron manos.'
        : `De ${questions} preguntas no se contaron manos.`,
    hands: 'Aciertos, según la seguridad',
    goals: 'Qué llevarse',
  },
  rightAt: (level, right, of) => `${level}: ${right} de ${of}`,
}
