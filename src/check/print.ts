import type { Diagnostic } from './diagnostic.ts'

/** Diagnostics as a compiler prints them: place, code and what is wrong, then what to do. */
export const printDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(({ file, line, column, code, severity, message, help }) => {
      const weight = severity === 'error' ? '' : `${severity}: `
      return `${file}:${line}:${column} ${code} ${weight}${message}\n    ${help}\n`
    })
    .join('')
