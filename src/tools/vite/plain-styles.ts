import type { Plugin } from 'vite'

const SHEETS = /\/src\/embed\/element\/style\.ts$/

/** The element's sheets without the spaces that only their authors read. */
export const plainStyles: Plugin = {
  name: 'readout:plain-styles',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => ['element', 'packaged'].includes(name),
  transform: (code, id) =>
    SHEETS.test(id)
      ? code.replace(/`[^`]*`/g, (sheet) =>
          sheet
            .replace(/\s*([{};,>~/])\s*|\s*\n\s*/g, '$1')
            .replaceAll(': ', ':')
            // `${…;}` stays: it is no sheet's.
            .replaceAll(';}', '}'),
        )
      : null,
}
