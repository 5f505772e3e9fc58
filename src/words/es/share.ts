import type * as en from '../en/share.ts'

/** Sharing one line: what is offered, and what is said of it. */
export const share: typeof en.share = {
  title: 'Compartir esta línea',
  titleWhole: 'Compartirlo todo',
  lead: 'La etiqueta, quién lo cuenta y quién lo respalda van con las palabras, vayan adonde vayan.',
  link: 'Dirección',
  copyLink: 'Copiar el enlace',
  text: 'Texto con su fuente',
  copyText: 'Copiar el texto',
  picture: 'Guardar la imagen',
  copied: 'Copiado.',
  withheld:
    'Lo que se comparte dice quién lo dice. Responde primero, o sigue: entonces se podrá compartir la línea.',
  notCopied: 'El navegador no dejó copiarlo. Está seleccionado: cópialo a mano.',
}

/** What narration has from a work: all that it asserts, a part of that, or what our own remarks are on. */
export const toldFrom: typeof en.toldFrom = {
  whole: (cited) => `contado a partir de ${cited}`,
  part: (cited) => `contado en parte a partir de ${cited}`,
  remark: (cited) => `sobre ${cited}`,
}
