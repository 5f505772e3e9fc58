/** The drawings that ship, as addresses by name. Vite fills this in. */
const addresses = import.meta.glob<string>('../../../assets/art/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Where a drawing lies, by name; `undefined` where there is none. */
export const plateAddress = (name: string): string | undefined =>
  addresses[`../../../assets/art/${name}.svg`]
