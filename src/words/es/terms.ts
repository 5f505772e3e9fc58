import type * as en from '../en/terms.ts'
import { de, verb } from './grammar.ts'

/** How one record stands to a line, as said of the record. */
export const standings: typeof en.standings = {
  verbatim: 'da las palabras de la línea',
  states: 'lo dice',
  'in-part': 'dice una parte',
  consistent: 'es compatible, pero no lo dice',
  silent: 'calla',
  contradicts: 'lo contradice',
  'not-seen': 'no se vio aquí',
}

/** The same where there is little room, beside a mark. */
export const standingsShort: typeof en.standingsShort = {
  verbatim: 'estas palabras',
  states: 'lo dice',
  'in-part': 'en parte',
  consistent: 'compatible',
  silent: 'calla',
  contradicts: 'contradice',
  'not-seen': 'sin ver',
}

/** What a source is. */
export const sourceKinds: typeof en.sourceKinds = {
  recording: 'grabación',
  transcript: 'transcripción',
  readout: 'resumen oficial',
  statement: 'declaración',
  briefing: 'sesión informativa',
  anonymous: 'fuentes no nombradas',
  document: 'documento',
  broadcast: 'emisión',
  article: 'artículo',
  speech: 'discurso',
  rumour: 'rumor',
  author: 'quien lo firma',
}

/** On what terms a source let itself be used. Empty where terms do not apply. */
export const terms: typeof en.terms = {
  'on-record': 'atribuible con nombre (on the record)',
  'by-line': 'con el nombre de quien lo firma',
  background: 'atribuible sin nombre (on background)',
  'deep-background': 'utilizable sin atribución (deep background)',
  'off-record': 'no publicable (off the record)',
  'secret-released': 'secreto, publicado más tarde',
  unknown: 'condiciones desconocidas',
  'not-applicable': '',
}

/** What a link leads to. */
export const linkRoles: typeof en.linkRoles = { original: 'original', report: 'información' }

/** How far we read what a link leads to. */
export const seen: typeof en.seen = {
  full: 'visto entero',
  extract: 'visto en extracto',
  'not-checked': 'sin comprobar',
}

/** How a source gives the speech; `direct` goes on from what gives it: “El artículo”. */
export const presentations: typeof en.presentations = {
  direct: 'lo da entre comillas.',
  'unquoted-direct': 'Dado en forma de habla, sin comillas: una paráfrasis.',
  mixed: 'Contado de forma indirecta, con algunas palabras entre comillas.',
  indirect: 'Contado de forma indirecta, sin comillas.',
  'speech-act': 'Contado como algo que se hace al hablar, sin las palabras.',
  narration: 'Contado como un hecho, no como habla.',
}

/** The same of a quotation that was said in another language. */
export const presentationsTranslated: typeof en.presentationsTranslated = {
  direct: 'Dado entre comillas, en traducción: la redacción es de quien tradujo.',
  mixed: 'Contado de forma indirecta, con algunas palabras entre comillas, en traducción.',
}

/** In what respect something is the author’s own. */
export const aspects: typeof en.aspects = {
  wording: 'redacción',
  register: 'registro',
  tone: 'tono',
  naming: 'manera de nombrar',
  compression: 'brevedad',
  order: 'orden',
}

/** The kind of sourcing behind a claim. The claim’s words are read in the story’s language: English. */
export const claimKinds: typeof en.claimKinds = (author, exact, several = false) => ({
  'own-experience': `experiencia propia ${de(author)}`,
  imagination: `imaginado por ${author}, que así lo ${verb(several, 'dice', 'dicen')}`,
  named: 'una fuente nombrada',
  background: 'un funcionario, sin nombre (on background)',
  anonymous: /\b(?:sources|fuentes)\b/i.test(exact)
    ? 'fuentes no nombradas'
    : 'una fuente no nombrada',
  characterised: `caracterizado por ${author}`,
  quoted: `citado por ${author}`,
  unsourced: `según ${author}, sin dar fuente`,
  'public-record': 'público, atribuible con nombre',
  hearsay: 'de oídas',
  rumour: 'rumor',
  analysis: `análisis ${de(author)}`,
  record: 'de un relato del acontecimiento',
  reported: 'publicado en la prensa',
  ours: 'observación nuestra',
})

/** What a step of the script is. */
export const lineKinds: typeof en.lineKinds = {
  speech: 'habla reconstruida',
  quotation: 'cita',
  account: 'relato, en resumen nuestro',
  narration: 'palabras nuestras',
  remark: 'observación nuestra sobre una línea',
  direction: 'acotación',
  translation: 'cita, en traducción',
  quoting: 'palabras nuestras, y palabras citadas',
  'quoting-translation': 'palabras nuestras, y palabras citadas en traducción',
}

/** Added where a quotation was said in another language. */
export const inTranslation: string = 'en traducción'

/** Of a quotation, who quotes it. */
export const quotedBy: typeof en.quotedBy = (author, translated) =>
  `citado ${translated ? `${inTranslation} ` : ''}por ${author}`

/** Who can speak. */
export const castKinds: typeof en.castKinds = {
  person: 'persona',
  institution: 'institución',
  account: 'relato',
  narrator: 'narrador',
}
