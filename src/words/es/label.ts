import type * as en from '../en/label.ts'

/** What every picture of ours says of itself. */
export const label: string = 'Reconstrucción. No se ha publicado ninguna transcripción.'

const published: Readonly<Record<Parameters<typeof en.labelBy>[0], string>> = {
  none: 'No se ha publicado ninguna transcripción.',
}

/** The label of a work by what has been published, and by who tells it. */
export const labelBy: typeof en.labelBy = (of, records) => {
  if (records === 0) return `Reconstrucción. ${published[of]}`
  const how = records === 1 ? 'a partir de un relato' : 'que pone relatos uno al lado de otro'
  return `Reconstrucción ${how}. ${published[of]}`
}

/** What a label says first of a work of which not every reading was accepted. */
export const draftLabel: string = 'Borrador sin revisar. '
