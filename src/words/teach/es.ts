import { de, form } from '../es/grammar.ts'
import type * as en from './en.ts'
import { guide } from './es/guide.ts'
import { projector } from './es/projector.ts'
import { results } from './es/results.ts'
import { start } from './es/start.ts'

/** Every word of the teacher’s page. */
export const teachWords: typeof en.teachWords = {
  title: 'Enseñar',
  lead: 'Una lección sobre quién lo dice: los alumnos se comprometen con una respuesta y con cuánta seguridad tienen, y luego miran las fuentes. Sin cuentas, sin nombres.',
  contents: 'En esta página',
  print: 'Imprimir',
  preview: (sheet) => `${sheet}, tal como se imprime`,
  sections: {
    start: 'Tu lección',
    goals: 'Objetivos',
    note: 'Antes de empezar',
    plans: 'Plan',
    discussion: 'Preguntas para la clase',
    link: 'Más ajustes',
    handout: 'Hoja para clase',
    key: 'Clave de respuestas',
    slides: 'Diapositivas',
    task: 'Tarea escrita',
    rubric: 'Cómo calificar la tarea',
    exit: 'Ficha de salida',
    results: 'Resultados de la clase',
    privacy: 'Privacidad',
  },
  minutes: (minutes) => `${minutes} min`,
  start,
  guide,

  link: {
    lead: 'Todo esto va en el enlace de la clase, y nada más: ni lista ni cuenta. La hoja, la clave, las diapositivas y la pared lo siguen.',
    lines: 'Líneas',
    order: 'Orden',
    orders: (work) => ({
      told: work === null ? 'el de la reproducción' : `el ${de(work)}`,
      shuffled: 'mezclado para cada alumno',
    }),
    clean: 'Palabras suavizadas (ocultar el lenguaje fuerte)',
    minutes: 'Minutos (vacío: sin límite)',
    checks: 'Preguntas emparejadas antes y después',
    transfer: 'Última parte: afirmaciones nuevas',
    sure: 'Los alumnos dicen también con cuánta seguridad',
    level: 'Qué dificultad',
    levels: {
      easier: 'más fácil: una sola clase de pregunta, si este lado lo dice',
      usual: 'la habitual',
      harder: 'más difícil: más preguntas, en un orden propio de cada alumno',
    },
    untested: (kinds) =>
      `Se preguntan solo en la lección, pues la historia tiene muy pocas afirmaciones así para una prueba: ${[...new Set(kinds)].join('; ')}.`,
    kinds: {
      says: 'si el relato de un lado lo dice',
      whose: 'de quién son las palabras',
      named: 'si se da un nombre',
      own: 'las preguntas propias de la lección',
    },
    seed: 'Selección (otro número, otras preguntas)',
    criterion: 'Qué se dice a una plataforma de aprendizaje',
    criteria: { score: 'puntos, y si aprueba o no', completion: 'que se terminó, sin puntos' },
    language: 'Idioma',
    ownLanguage: 'Español',
    copied: 'Copiado.',
    notCopied: 'El navegador no dejó copiarlo. Está seleccionado: cópialo a mano.',
    oneLine: 'Queda al menos una línea.',
  },

  travel: {
    title: 'Cómo viajan los resultados',
    text: [
      'Al final cada alumno elige un código, guarda un archivo pequeño y lo entrega como suela hacerlo tu clase: una carpeta compartida, una memoria, un correo. El archivo tiene el código, las respuestas y una suma de comprobación; ni nombre ni hora.',
      'Para Moodle, Canvas y otras plataformas de aprendizaje, quien publica esta copia hace un paquete (SCORM 1.2 o cmi5): pídeselo. Abierta allí, la lección informa allí.',
    ],
  },

  handout: {
    lead: 'Para cada línea: antes de mirar, marca una respuesta y con cuánta seguridad.',
    code: 'Código',
    yes: 'Sí',
    no: 'No',
    sure: 'Seguridad:',
    why: 'En qué se apoya:',
    leadUnsure: 'Para cada línea: antes de mirar, marca una respuesta.',
    count: (questions) =>
      `De estas ${questions} preguntas, con la clave: donde la respuesta es sí, lo dije ____ de ____ veces; donde es no, ____ de ____.`,
    transfer: 'Un paso más: afirmaciones nuevas',
    around: (work) => (work === null ? 'De en torno al acontecimiento' : `Del resto ${de(work)}`),
    line: (number) => `Línea ${number}`,
  },
  key: {
    lead: 'De las fuentes de cada línea, para las preguntas de este enlace de la clase y del plan. Los resúmenes son nuestros. En qué se apoya una respuesta se dice una vez por línea.',
    besides: 'No se pregunta aquí, para la conversación',
    accounts: (party) => `Qué dicen los relatos ${de(party)}`,
    ofPlan: 'Preguntas del plan',
    yes: 'Sí',
    no: 'No',
  },
  slides: {
    lead: 'Una pregunta por hoja, con la respuesta en la siguiente. Imprímelas, o guárdalas como PDF.',
    question: '¿Qué crees?',
    answer: 'Qué dicen las fuentes',
    further: 'Un paso más',
    part: (name, part, parts) => (parts === 1 ? name : `${name} (${part} de ${parts})`),
  },
  task: {
    samples: 'Respuestas de muestra: no las dio nadie, se escribieron para esta página',
    answer: 'Tu respuesta',
    points: (points) => `${points} ${form(points, 'punto', 'puntos')}`,
  },
  exit: { name: 'Ficha de salida' },

  projector,
  results,

  privacy: [
    'A nadie se le pide un nombre, y no se guarda ninguno.',
    'Las respuestas de un alumno se quedan en esa pestaña de ese dispositivo hasta que se cierra o se borra. No se envía nada, salvo a la plataforma de aprendizaje que abrió la lección, o a la única página que nombra el enlace.',
    'Los resultados que abres aquí se leen en este dispositivo, se guardan solo en esta página y desaparecen al cerrarla.',
  ],
}
