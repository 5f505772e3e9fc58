import type * as en from '../en/pages.ts'
import { de } from './grammar.ts'

/** The Read page. */
export const read: typeof en.read = {
  title: 'Todo como texto, con notas',
  inShort: (event) => `${event}, en breve`,
  contents: 'Contenido',
  numbered: (number, count) => `Línea ${number} de ${count}`,
  previous: 'Anterior',
  following: 'Siguiente',
  empty: 'No hay ninguna línea que leer.',
}

/** The About page. */
export const about: typeof en.about = {
  title: 'Acerca de',
  sources: 'Fuentes',
  checked: (date) => `Las fuentes se comprobaron por última vez el ${date}.`,
  version: (version) => `Versión ${version}`,
  withdrawn: 'Retirado.',
  corrections: 'Correcciones',
  untranslated: (language) =>
    `Los botones, las etiquetas y las frases en torno a la historia están en español: todavía no hay traducción de ellos a este idioma: ${language}.`,
  noCorrections: 'Ninguna hasta ahora.',
  correctionOf: 'sobre la línea',
}

/** The comparison. */
export const compare: typeof en.compare = {
  title: (event) => `${event}: qué dice cada relato`,
  lead: (tells, sides) =>
    sides < 2
      ? `Cada línea ${tells} y, junto a ella, lo que los relatos dicen de ella, resumido por nosotros. Donde ninguno da una línea, en su lugar se dice. Callar no es negar.`
      : `Cada línea ${tells} y, junto a ella, lo que los relatos de cada lado dicen de ella, resumido por nosotros. Donde ningún relato de un lado da una línea, en su lugar se dice. Callar no es negar, y el lado que más cuenta no es por eso el más veraz.`,
  order: (work) => `Las filas siguen el orden ${de(work)}, no el de ningún relato.`,
  orderOurs: 'El orden de las filas es nuestro.',
  orderOf: (number, note) => `Línea ${number}: ${note}`,
  unsided: {
    name: 'Relatos de ningún lado',
    head: 'qué dicen los relatos de ningún lado, resumen nuestro',
  },
  asSide: (party) => `qué dicen los relatos ${de(party)}, resumen nuestro`,
  sides: {
    full: 'lo dice',
    partial: 'en parte',
    divided: 'sus relatos discrepan',
    none: 'nada de lo que leímos lo dice',
    against: 'lo contradice',
  },
  tellings: 'Según lo cuentan los relatos',
  playTellings: 'Reproducirlo según lo cuentan los relatos',
  table: 'La tabla en CSV',
  line: (number) => `Línea ${number}`,
  filters: {
    party: 'Lado',
    anyParty: 'todos los lados',
    record: 'Relato',
    anyRecord: 'todos los relatos',
    how: 'Postura',
    anyHow: 'cualquiera',
    shown: (lines, of) => `${lines} de ${of} líneas`,
  },
  gridTitle: 'Las líneas y los relatos',
  differTitle: 'En qué difieren los relatos',
  evidence: 'en qué se apoya',
}

/** What the pages say round their own matter. */
export const around: typeof en.around = {
  skip: 'Saltar a la línea',
  teach: 'Enseñar',
  use: 'Úsalo',
  forTeachers: 'Da una lección con ello',
  forEditors: 'Ponlo en tu página',
  licences: 'Licencias de los programas y tipos de letra de estas páginas',
  makers: 'Los colaboradores de Readout',
  noScript: 'Los scripts están desactivados, así que no se reproduce nada.',
  noPlayer: 'El reproductor no ha llegado.',
  wholeText: 'Todo está como texto en una página propia, con sus fuentes.',
  noPlayerFramed: 'El reproductor no ha llegado.',
}
