/** What a work says of itself that not every reading of it was accepted. */
export const draft = {
  title: (title: string) => `Draft: ${title}`,
  label: (label: string) => `Draft, not reviewed. ${label}`,
}
