import { counted, form } from '../../es/grammar.ts'
import type * as en from '../en/results.ts'

const percent = (share: number): string => `${Math.round(share * 100)} %`
// Rounded, a small loss is nought.
const decimal = (number: number): string =>
  number.toFixed(2).replace('-0.00', '0.00').replace('-', '−').replace('.', ',')

/** The results of a class. */
export const results: typeof en.results = {
  lead: 'Suelta aquí los archivos de los alumnos, o elígelos: archivos de resultados o tablas. Un resultado que llegó como texto se puede pegar. Se leen en este dispositivo y no van a ninguna parte.',
  choose: 'Elegir archivos',
  drop: 'o suéltalos aquí',
  paste: 'O pega aquí un resultado que llegó como texto:',
  pasted: 'texto pegado',
  reading: 'Leyendo …',
  none: 'Todavía ningún archivo.',
  counted: (count, all) =>
    count === all
      ? `Se ${form(all, 'cuenta', 'cuentan')} ${counted(all, 'resultado', 'resultados')}.`
      : `Se cuentan ${count} de ${all} resultados.`,
  clear: 'Borrar los resultados',
  refused: 'Sin contar',
  why: {
    'too-big': 'Es mucho mayor que cualquier resultado.',
    'not-json': 'Está cortado, o no es un archivo de resultados.',
    foreign: 'No es un resultado de esta lección.',
    'other-version': 'Lo hizo otra versión de la lección, que esta página no puede leer.',
    damaged: 'Algo en él falta o no es como debe ser.',
    checksum: 'Se cambió después de guardarlo: su suma de comprobación no encaja.',
    'other-story': 'Es de otra reconstrucción.',
    'other-items': 'Tiene preguntas que esta reconstrucción no hace, o les da otra respuesta.',
    'twice-answered': 'Responde dos veces a una pregunta.',
    'other-table': 'Es una tabla, y no una con una fila para cada respuesta.',
    twice: 'El mismo resultado ya estaba.',
    unread: 'El navegador no pudo leerlo.',
  },
  checksum:
    'La suma de comprobación encuentra accidentes. No prueba que no se haga trampa: quien quiera puede hacer un archivo con cualesquiera respuestas.',
  tables: (count) =>
    `${count} ${form(count, 'llegó', 'llegaron')} en una tabla. Una tabla no tiene suma de comprobación: un cambio en ella no se ve.`,
  attempts: 'Si un código aparece más de una vez, contar',
  which: { last: 'el último', first: 'el primero', each: 'cada uno, como alumnos distintos' },
  repeated: (code, attempts, counted) =>
    `${code}: ${attempts} resultados, ${counted === null ? 'contado cada uno' : `contado: ${counted}`}.`,
  begun: (times) =>
    times === 1
      ? 'Es una sola lección, entregada más de una vez.'
      : `Se empezó ${times} veces: por un mismo alumno de nuevo, o por ${times === 2 ? 'dos' : 'varios'} alumnos con un mismo código.`,
  order:
    'Un resultado no lleva la hora. Cuál llegó el último se sabe por la fecha del archivo, y después por el número de su nombre.',
  doubtful: 'Las fechas y los nombres de estos archivos indican dos órdenes. Elige a mano.',
  manyUnderOne: '¿Es esto toda la clase con un mismo código? Entonces cuenta cada uno.',
  more: (count) => `y ${count} más`,
  versions: (versions) =>
    `Algunos se hicieron con otra versión del texto (${versions}). Sus preguntas son las mismas, así que se cuentan.`,
  selections: (selections) =>
    `Vienen de más de una forma de la lección: ${selections}. Cada pregunta se cuenta donde se hizo.`,
  selection: (seed, results) => `forma ${seed} (${counted(results, 'resultado', 'resultados')})`,
  unsure: (count, all) =>
    form(
      count,
      `A ${count} de ${all} no se le preguntó con cuánta seguridad, y queda fuera de toda cifra que la necesita.`,
      `A ${count} de ${all} no se les preguntó con cuánta seguridad, y quedan fuera de toda cifra que la necesita.`,
    ),
  trusted: 'Dijeron «sí» donde es sí',
  doubted: 'Dijeron «no» donde es no',
  brier:
    'A qué distancia, de media (puntuación de Brier): 0 es siempre seguro y acertado, 0,25 siempre «50 %», 1 siempre seguro y equivocado',
  skill:
    'Cuánto mejor que saber solo cuántas de todas son sí (habilidad): 1 es perfecto, 0 no es mejor, menos de 0 es peor',
  gain: 'Cuánto menos lejos después que antes: más es mejor (ganancia)',
  transfer: 'Aciertos en afirmaciones nuevas',
  figures: 'Cifras de la clase',
  measure: 'Medida',
  value: 'Clase',
  interval: 'Intervalo del 95 %',
  noInterval: 'muy pocos alumnos',
  intervalText:
    'El intervalo es lo que el azar deja abierto: de cien clases como esta, medidas así, unas 95 tendrían la cifra verdadera en su intervalo. Uno estrecho dice más.',
  pupilsIn: 'Alumnos en ella',
  ofAll: (count, all) => `${count} de ${all}`,
  leftOut: 'Quien no respondió a aquello de lo que se hace una cifra queda fuera de ella.',
  range: (low, high) => `de ${low} a ${high}`,
  percent,
  decimal,
  reference: (reference) =>
    `Sin más idea que cuántas de todas son sí, se estaría a ${decimal(reference)}: las preguntas están equilibradas, así que no compensan ni la confianza ni la desconfianza.`,
  reliability: 'Con cuánta seguridad, y cuántos aciertos',
  reliabilityText:
    'Sobre la línea, «80 % de seguridad» significa acertar ocho veces de diez. Por debajo, la clase tenía más seguridad que aciertos. Las barras son intervalos del 95 %; donde son largas, el punto dice poco.',
  reliabilityPoint: (sure, right, answers) =>
    `Dijeron ${Math.round(sure)} %: acertaron ${percent(right)}, de ${counted(answers, 'respuesta', 'respuestas')}`,
  sureAxis: 'Seguridad (por ciento)',
  rightAxis: 'Aciertos (por ciento)',
  says: 'Qué dice esto, y qué no',
  size: {
    one: 'Un alumno no es una clase: lee las respuestas, no las cifras.',
    few: (pupils) =>
      `${pupils} alumnos son pocos: los intervalos son amplios, y la mayoría de las diferencias son suerte. Lee los recuentos.`,
    class: (pupils) =>
      `${pupils} alumnos: bastantes para ver si la clase en conjunto tiende a fiarse o a dudar, no para compararla con otra clase por unos pocos puntos.`,
    many: (pupils) =>
      `${pupils} alumnos: las medias son estables. Siguen sin decir nada de un alumno concreto.`,
  },
  gains: {
    none: 'Ningún alumno respondió preguntas antes y después: nada se dice de lo aprendido.',
    'too-few':
      'Respondieron antes y después menos de cinco alumnos: no se puede decir nada de lo aprendido.',
    unclear:
      'El cambio de antes a después podría ser suerte: su intervalo incluye el cero. Eso no significa que no se aprendiera nada; unas pocas preguntas por alumno son pocas. En una clase de 30, una subida del 60 al 80 % de aciertos se nota casi siempre, y una del 60 al 70 % en una de cada dos clases; en una clase de 10 la primera se nota en una de cada dos clases, y la otra casi nunca.',
    better:
      'La clase juzgó mejor después que antes, por más de lo que explica la suerte. Las preguntas lo dicen de la clase, y de ningún alumno en concreto.',
    worse:
      'La clase juzgó peor después que antes, por más de lo que explica la suerte. Mira de qué afirmaciones dudó.',
  },
  misled: {
    title: 'Qué línea nos engañó',
    lead: 'Las preguntas que más veces salieron mal, por ambas clases de error. Leed juntos el pasaje: ¿qué os había llevado a ello?',
    believed: 'Dijeron «sí», y no es así',
    doubted: 'Dijeron «no», y es así',
    none: 'Nadie.',
    count: (wrong, answers) => `${form(wrong, 'Falló', 'Fallaron')} ${wrong} de ${answers}`,
    sure: (count) => `${count} con una seguridad de al menos el 80 %`,
    all: 'Todas las preguntas',
    question: 'Pregunta',
    answer: 'Respuesta',
    wrong: 'Fallos',
    sureWrong: 'Fallos con una seguridad de al menos el 80 %',
  },
  pupils: 'Recuentos por código',
  code: 'Código',
  answered: 'Respondidas',
  right: 'Aciertos',
  of: (count, of) => `${count} de ${of}`,
  noCode: 'sin código',
  table: {
    title: 'Guardar como tabla',
    rows: 'Una fila para cada',
    rowsOf: { answers: 'respuesta', pupils: 'alumno' },
    separator: 'Entre celdas',
    separators: { ',': 'una coma', ';': 'un punto y coma', '\t': 'un tabulador' },
    decimal: 'Signo decimal',
    decimals: { '.': 'un punto', ',': 'una coma' },
    note: 'Para una hoja de cálculo en alemán, francés, español o ruso: punto y coma, y una coma como signo decimal. El texto que una hoja de cálculo tomaría por una fórmula, un número o una fecha lleva un apóstrofo delante.',
    save: 'Guardar como tabla (CSV)',
  },
}
