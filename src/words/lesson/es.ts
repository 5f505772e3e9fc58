import { capital } from '../capital.ts'
import { counted, de } from '../es/grammar.ts'
import { called, named } from '../es/named.ts'
import type { LessonWords } from './en.ts'

const percent = (number: number): string => `${Math.round(number)} %`

/** Every word that a pupil meets in a lesson. */
export const lessonWords: LessonWords = {
  title: 'Lección',
  name: 'Tus preguntas',
  back: 'Volver a la reproducción',
  notScored: 'Esta no cuenta.',
  noScript:
    'Esta lección necesita scripts, y están desactivados. La hoja para clase se puede imprimir sin ellos desde la página del profesor.',

  intro: {
    title: 'Predice, y luego mira',
    text: (sure) => [
      'Leerás unas líneas y, antes de ver en qué se apoyan, dirás qué crees que dicen los relatos.',
      'Un relato es lo que un lado cuenta de una conversación.',
      `${sure ? 'Cada vez dirás también cuánta seguridad tienes. ' : ''}Luego se muestran las fuentes.`,
    ],
    ready: '¿Empezamos?',
    privacy:
      'Nadie pregunta tu nombre. Tus respuestas se quedan en esta pestaña, y desaparecen al cerrarla, salvo que las entregues o que esta página la haya abierto la plataforma de tu centro.',
    privacyLaunched:
      'Nadie pregunta tu nombre. Tus respuestas se quedan en esta pestaña, y desaparecen al cerrarla, salvo que las entregues.',
    privacyPlatform:
      'La plataforma de tu centro abrió esta página, y tus respuestas van a ella. Ella sabe quién eres; esta página no lo pregunta, ni lo guarda.',
  },

  claimOf: (from, kind) => `De ${from}, en ${kind}`,
  by: (work, author) => `${work}, de ${author}`,
  neutral: 'La imagen es neutra hasta que tus respuestas estén dadas: aún no muestra ningún grado.',

  progress: (at, count) => `Pantalla ${at} de ${count}`,
  minutesLeft: (minutes) =>
    minutes > 0 ? `Quedan ${counted(minutes, 'minuto', 'minutos')}` : 'Se acabó el tiempo',
  timeUp: 'Se acabó el tiempo. Termina esta pantalla, o ve al final.',
  toTheEnd: 'Ir al final',

  sections: {
    practice: 'Para probar',
    before: 'Antes de la lección',
    lesson: 'La línea',
    after: 'Después de la lección',
    transfer: 'Un paso más',
  },
  leads: {
    before:
      'Primero, unas preguntas. Las respuestas se saben al final. Allí vienen otras parecidas.',
    lesson: '¿Qué crees, antes de mirar?',
    after: 'Unas cuantas más, como las del principio.',
    transfer: 'Ahora afirmaciones nuevas. ¿Qué crees?',
  },

  practice: {
    claim: 'Se lanzó una moneda sin trucar, y nadie ha mirado.',
    ask: '¿Ha salido cara?',
    answer: 'Nadie puede saberlo',
    right: 'Sin nada en que apoyarse, 50 % es la respuesta honrada.',
    at: (sure) =>
      sure === 50
        ? 'Dijiste 50 %: justo lo que es.'
        : `Dijiste ${percent(sure)}: es más seguridad de la que nadie puede tener aquí.`,
    rule: 'Compensa decir lo que piensas. Seguro y acertado es lo que más cuenta; seguro y equivocado, lo que más cuesta. Si dudas de todo, no ganas más que si te fías de todo.',
  },

  ask: {
    says: (party) =>
      `¿Dice alguno de los relatos ${de(party)} que esto se dijo, con las palabras que sea?`,
    happened: (party) => `¿Dice alguno de los relatos ${de(party)} que esto ocurrió?`,
    claimed: (party) => `¿Lo dice alguno de los relatos ${de(party)}?`,
    author: (author) => `¿Son estas palabras propias ${de(author)}?`,
    account: '¿Están tomadas estas palabras del relato de un lado?',
    named: '¿Nombra a la persona o la organización que lo dice?',
  },
  claim: 'Una afirmación',
  made: 'Hecha para este ejercicio. Puede estar en los relatos, o no.',
  told: (work) =>
    `De ${work === null ? '' : `${work}, `}una información o un relato, con palabras nuestras`,
  glossary: {
    name: 'Palabras que conviene saber',
    terms: {
      relato:
        'Lo que un lado cuenta de una conversación. Dos lados pueden contarla de dos maneras.',
      'resumen oficial':
        'Lo que un gobierno cuenta de una conversación cuando ha terminado. Es su propio relato, no la conversación.',
      'on the record': 'Dicho para que todos lo usen, con el nombre de quien habla.',
      'on background': 'Dicho para que todos lo usen, pero sin nombre: a lo sumo el cargo.',
      paráfrasis: 'Contado con las palabras de quien lo cuenta, y no de quien habló.',
    },
  },
  yes: 'Sí',
  no: 'No',
  answer: 'Tu respuesta',
  sure: '¿Cuánta seguridad tienes?',
  sureOf: (sure) => percent(sure),
  sureEnds: { 50: 'ni idea', 100: 'total' },
  lacking: (sure) => `Di antes sí o no${sure ? ', y con cuánta seguridad,' : ''} en cada pregunta.`,
  commit: 'Dejarlo dicho, y mirar',
  commitOnly: 'Dejarlo dicho',
  next: 'Siguiente',

  feedback: {
    name: 'Qué dicen las fuentes',
    right: 'Acierto',
    wrong: 'No es así',
    you: (said, sure) =>
      `Dijiste ${said ? 'sí' : 'no'}${sure === null ? '' : `, con una seguridad de ${percent(sure)}`}.`,
    saysYes: (party) => `Sí: el lado ${de(party)} lo dice.`,
    saysNo: (_, party) => `No: ningún relato ${de(party)} que encontramos lo dice.`,
    madeNo: 'No: no hay nada parecido en las informaciones que leímos.',
    made: 'La frase se hizo para este ejercicio.',
    silence: 'Callar no es negar. Solo significa que no tenemos palabra suya sobre ello.',
    fromAccount: (account) => `las palabras son de un relato (${account}).`,
    fromAccountSecondHand: (account, work) =>
      `según las cita ${work}, las palabras son de un relato (${account}).`,
    fromAuthor: (author) =>
      `está contado con las palabras ${de(author)}. Ningún relato que encontramos tiene estas palabras.`,
    namedYes: 'Sí: nombra a la persona o la organización que lo dice.',
    namedNo: 'No: no nombra a ninguna persona ni organización que lo diga.',
    namedSpeaker: (speaker) => `Sí: ${speaker}.`,
    officeOnly: (speaker) => `No: ${speaker}. Eso es un cargo, no un nombre.`,
    kind: (kind) => `Fuente: ${kind}.`,
    passage: (work) => `${capital(work)} dice:`,
    ourSummary: 'resumen nuestro',
    restsOn: 'Esto se apoya en',
  },

  endLate: {
    what: 'Esta pantalla aún no está aquí. Tus respuestas se conservan.',
    retry: 'Intentarlo de nuevo',
  },

  config: {
    twice: (name, asked) =>
      `El enlace dice «${name}» dos veces. Se tomó la primera, no ${named(asked, 'la segunda')}.`,
    unknown: (name, asked) =>
      `El enlace pide para «${name}» ${named(asked, 'algo')}, que no se conoce. Se tomó lo habitual.`,
    gone: (_name, asked) =>
      `El enlace nombra una línea${called(asked)}, que no está en esta reconstrucción. Se dejó fuera.`,
    notJson: 'Las preguntas de la lección están cortadas, o no son JSON.',
    where: 'el enlace de la clase',
    todo: 'Sigue, y díselo a tu profesor.',
  },
  unfit: {
    what: 'Esta lección cambió desde que la empezaste, así que empieza de nuevo.',
    where: 'tu lugar en la lección',
    todo: 'Empieza por la primera pantalla.',
  },
  unbalanced: {
    what: {
      'no-party': 'Esta historia no tiene lados, así que no hay nada que distinguir.',
      'one-party': 'Esta historia tiene un solo lado, así que no hay nada que distinguir.',
      'all-firm': 'Toda afirmación que aquí se podría preguntar es así: «sí» acertaría siempre.',
      'all-weak': 'Ninguna afirmación que aquí se podría preguntar es así: «no» acertaría siempre.',
      'no-pair':
        'Ninguna clase de pregunta tiene aquí ambas respuestas, así que la clase la delataría.',
    },
    where: 'las fuentes de las líneas',
    todo: 'No se puede hacer con ella una lección justa. Lee la historia, y hablad de sus fuentes.',
  },
}
