import type * as en from '../en/embed.ts'
import { label } from './label.ts'
import { called } from './named.ts'
import { translated } from './translated.ts'

/** The embedded player: its façade, its frame, and what it says when something is missing. */
export const embed: typeof en.embed = {
  label,
  play: 'Reproducir',
  lesson: 'Empezar la lección',
  loading: 'Cargando',
  verify: 'Verificar',
  frameTitle: (title, label) => `${title}. ${label}`,
  player: 'Readout',
  noStory: (story) => `No hay en esta dirección ninguna historia${called(story)}.`,
  noLine: (line) => `No hay en esta historia ninguna línea${called(line)}.`,
  whose: 'Nada dice aquí desde qué reproductor se ha de reproducir.',
  away: 'No se pudieron traer la imagen y las palabras de donde está el reproductor.',
  oneFile: '(un solo archivo, se reproduce sin red)',
  noFrame: 'El reproductor no llegó. La línea está aquí como texto.',
  translated,
}

/** What a frame, a kept file and a line’s own page say beside the play. */
export const framed: typeof en.framed = {
  playFromHere: 'Reproducir desde aquí',
  kept: (version, date) =>
    `Este archivo se guardó para leerlo sin red: versión ${version}, fuentes comprobadas por última vez el ${date}. Las correcciones posteriores no están en él.`,
  whole: 'Todo, en su propia página',
  lineAsText: 'Esta línea como texto',
  noPlay: 'Para reproducir hacen falta scripts, y aquí no se ejecuta ninguno.',
  copyTitle: 'Esta página no deja abrir enlaces. Copia la dirección:',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'El navegador no dejó copiarlo. Está seleccionado: cópialo a mano.',
  corrected: (date, text) => `Corregido el ${date}: ${text}`,
  withdrawn: (date, text) => `Retirado el ${date}: ${text}`,
  onTheLine: 'Sobre la línea: ',
  onLine: (line) => `sobre la línea «${line}»`,
}

/** The page on which an editor chooses what to embed. */
export const embedPage: typeof en.embedPage = {
  title: 'Ponlo en tu página',
  intro:
    'Elige cómo, elige qué, copia el fragmento. Solo pide datos a esta dirección, no pone ninguna cookie y no guarda nada en un dispositivo antes de que quien lee avance. Donde tu página quite scripts o marcos, quedan las palabras, con su etiqueta, quién las cuenta y un enlace.',
  noScript:
    'Para elegir hacen falta scripts. Sin ellos: cada línea tiene su propia página en lines/, que también cabe en un marco, y un marco de frame.html?line=ID la reproduce donde se ejecutan scripts.',
  kind: 'Cómo',
  kinds: {
    picture: {
      name: 'Una imagen con enlace',
      host: 'para páginas y cartas que no permiten más',
    },
    still: {
      name: 'Un marco sin scripts',
      host: 'la línea como texto con su etiqueta, para páginas que no dejan ejecutar nada en un marco',
    },
    frame: { name: 'Un marco', host: 'se reproduce; hace falta una página que permita marcos' },
    quote: {
      name: 'Las palabras y un marco',
      host: 'donde se puedan quitar los marcos, quedan las palabras',
    },
    address: {
      name: 'Una dirección que pegar',
      host: 'para páginas que le preguntan qué mostrar (oEmbed); la línea y las palabras suavizadas van con ella, las otras opciones no',
    },
    element: {
      name: 'El reproductor como etiqueta',
      host: 'primero las palabras, lo demás al tocar; hace falta una página que permita scripts',
    },
    compact: {
      name: 'Lo mismo, en pequeño',
      host: 'para quien lee lo que pega: cerca de 1 kB; su aspecto viene con el script',
    },
    letter: {
      name: 'Para una carta',
      host: 'una tabla con su aspecto en las etiquetas; las palabras van como texto, la imagen puede faltar',
    },
    feed: {
      name: 'Una entrada para un canal (RSS)',
      host: 'palabras e imagen en su descripción; la fecha la pones tú',
    },
    text: { name: 'Texto sin formato', host: 'para lo que no admite ningún marcado' },
    pinned: {
      name: 'Lo mismo, fijado',
      host: 'no cambia nunca y se comprueba por su huella; las correcciones llegan igual',
    },
    file: {
      name: 'Un archivo para guardar',
      host: 'se reproduce desde un disco sin red; no puede enterarse de las correcciones',
    },
  },
  what: 'Qué',
  line: 'Línea',
  whole: 'Todo, desde el principio',
  picture: 'Imagen',
  mode: 'Mostrar',
  modes: {
    play: 'la reproducción',
    read: 'todo como texto',
    compare: 'los relatos uno al lado de otro',
    teach: 'la lección',
  },
  theme: 'Edición',
  themes: { light: 'de día', dark: 'de noche' },
  readers: 'como la tiene quien lee',
  dir: 'Dirección',
  dirs: { ltr: 'de izquierda a derecha', rtl: 'de derecha a izquierda' },
  pages: 'la del idioma',
  clean: 'Ocultar el lenguaje fuerte',
  sound: 'Sonido, cuando quien lee haya hecho algo',
  base: 'Dirección del reproductor',
  onlyHere:
    'Solo esta máquina llega a esa dirección. Pon la dirección en la que tus lectores encontrarán el reproductor.',
  snippet: 'El fragmento',
  copy: 'Copiar el fragmento',
  copied: 'Copiado.',
  notCopied: 'El navegador no dejó copiarlo. Está seleccionado: cópialo a mano.',
  noPinned:
    'Esta copia no tiene ninguna versión fijada a la que apuntar: falta versions.json o no se puede leer.',
  noCard: 'No se pudieron traer las palabras de esta línea, así que no hay fragmento que copiar.',
  noPicture:
    'Esta línea no tiene imagen tal como se pide: sus palabras ocupan su lugar. La tienen las líneas del acontecimiento y la primera de cada escena.',
  alt: 'Texto alternativo',
  copyAlt: 'Copiar el texto alternativo',
  save: (name) => `Guardar la imagen: ${name}`,
  moreSizes:
    'Esta copia se construyó sin otros tamaños. «readout build --cards» los imprime todos, 1200 × 630, 1080 × 1080 y 1080 × 1920, en PNG y JPEG.',
  asLink:
    'Esta copia se construyó sin su dirección pública: las páginas que preguntan mostrarán un enlace y ningún reproductor. Constrúyela con --address.',
  preview: 'Lo que ven tus lectores',
  previewOf: (title) => `${title}, como lo ven tus lectores`,
}
