import type * as en from '../en/interface.ts'
import { de, form } from './grammar.ts'

/** The caption over the stage. */
export const caption: typeof en.caption = {
  name: 'La línea',
  ourSummary: (source) => `${source}, resumen nuestro`,
  masked: 'palabra oculta',
  reconstructed: 'Reconstrucción',
  own: (author, pieces) => `Propio ${de(author)} aquí: ${pieces}.`,
  ownPiece: (words, aspect) => `${words} (${aspect})`,
  ownWhole: {
    wording: 'su redacción',
    register: 'su registro',
    tone: 'su tono',
    naming: 'cómo nombra',
    compression: 'lo breve que es',
    order: 'su lugar en el orden',
  },
  dotted: 'punteado',
  ownKey: (author, wholes, dotted = true) =>
    `${[...(dotted ? [''] : []), ...wholes].join(', ')}: propio ${de(author)}`,
  marks: (work) => ({
    speech: `Una paráfrasis ${de(work)}, no una cita.`,
    quotation: `Citado en ${work}.`,
    account: 'Resumen nuestro de un relato.',
    narration: 'Contado con nuestras palabras.',
    remark: 'Observación nuestra sobre una línea.',
    direction: 'Una acotación nuestra.',
    translation: 'Citado en traducción.',
    quoting: 'Palabras nuestras y palabras citadas.',
    'quoting-translation': 'Palabras nuestras y una cita traducida.',
  }),
  drawn: 'La imagen es un dibujo.',
  reenacted: 'La imagen es una reconstrucción.',
}

/** The ticks: one a line of the event. */
export const ticks: typeof en.ticks = {
  name: 'Líneas de la conversación',
  tick: (number, count, text) => `Línea ${number} de ${count}: ${text}`,
  state: { read: 'leída', current: 'estás aquí', unread: 'sin leer' },
}

/** Commands and the keys that give them. */
export const controls: typeof en.controls = {
  name: 'Controles',
  back: 'Atrás',
  next: 'Siguiente',
  backlog: 'Historial',
  sources: 'Fuentes',
  help: 'Ayuda',
  close: 'Cerrar',
  chapters: 'Capítulos',
  key: 'Clave',
  settings: 'Ajustes',
  saves: 'Guardados',
  share: 'Compartir',
  keys: { back: '←', next: 'espacio', backlog: 'B', sources: 'S', help: '?' },
}

/** The choices. */
export const choices: typeof en.choices = {
  name: 'Elige cómo mirar',
  key: (digit) => String(digit),
  count: (ways) => `${ways} maneras de mirar`,
  guess: 'Una conjetura: ¿los relatos de quién dicen que esto se dijo?',
}

/** The sourcing panel. */
export const panel: typeof en.panel = {
  name: 'En qué se apoya esta línea',
  picture: 'Qué significa la imagen',
  attested: 'Quién lo dice',
  passage: 'El pasaje',
  accounts: 'Relatos de esta línea, resumidos por nosotros',
  reached: 'Cómo llegó hasta ti',
  own: (author) => `Qué es propio ${de(author)}`,
  claims: 'En qué se apoya cada afirmación',
  claimsNone: 'Estas palabras no afirman nada por sí mismas: son una observación nuestra.',
  record: 'El relato',
  accountOf: 'Es un relato de esta línea',
  direction: 'Una acotación',
  directionText:
    'Estas palabras son nuestras: lo que muestra el escenario. Ninguna fuente las respalda.',
  summaryOurs: 'Las palabras son un resumen nuestro, no una cita.',
  hindsight: 'Sabido después',
  openAt: 'abrir por esta frase',
  open: 'abrir',
  whereToRead: (count) => form(count, 'Dónde leerlo', `Dónde leerlo: ${count} lugares`),
  restsOn: 'Este motivo se apoya en',
  why: 'Por qué lo graduamos así:',
  silence:
    'Calla significa: nada parecido en las informaciones que aquí se enumeran. Callar no es negar.',
  notSeen:
    'Sin ver: esa parte del relato quedó fuera de nuestro alcance. No cuenta para nada, y no es silencio.',
  repeats: (record, unseen) =>
    `Repite ${record}${unseen ? ', que aquí no se vio' : ''}: no es un segundo testigo.`,
  noAccounts: (work) =>
    `Ningún relato del acontecimiento habla de esta escena: se apoya solo en ${work}.`,
  quoted: 'A quién se cita',
  quotedAlone: (work) =>
    `Tenemos estas palabras solo por ${work}: no sabemos si se dijeron así, ni en qué idioma.`,
  quotedBeside: (work) => `Tenemos estas palabras por ${work}. Dónde se puede leer su fuente:`,
  asQuoted: (work) => `, según lo cita ${work}`,
  noOwn: (author) => `Nada aquí que pudiéramos distinguir como propio ${de(author)}.`,
  carriers: 'Relatos que recogen esta línea',
  opponents: 'Relatos que la contradicen',
  gap: 'Nada en los relatos que leímos recoge esta línea.',
  sentenceIn: (work) => `La frase en ${work}`,
  noLine: 'Aún no hay nada que mostrar',
  noLineText: 'Aquí se dice en qué se apoya una línea.',
  toldInOurs: 'en resumen nuestro',
  newWindow: 'se abre en otra ventana',
  strip: 'Fuentes de esta línea',
}

/** Names of the pages and things in the page's own frame. */
export const site: typeof en.site = {
  pages: 'Páginas',
  menu: 'Menú',
  play: 'Reproducir',
  compare: 'Comparar',
  test: 'Ponte a prueba',
  read: 'Leer',
  about: 'Acerca de',
  position: (number, count) => `Línea ${number} de ${count}`,
}
