import { normalise } from './text.ts'

/**
 * The one way in which a value is written before its digest is taken (docs/digest.md): JSON after the
 * JSON Canonicalization Scheme (RFC 8785), with every text in the form in which words are compared
 * (`normalise`). Fields that are not there are left out.
 * @param value data as JSON has it; numbers are whole or plain decimals
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(normalise(value))
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`)
  return `{${fields.join(',')}}`
}
