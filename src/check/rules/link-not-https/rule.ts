import { fault, shown } from '../../diagnostic.ts'
import { addressesOf } from '../../links.ts'
import { error } from '../../rule.ts'

/** R609: every address is an https address. */
export const linkNotHttps = error('R609', (draft) =>
  addressesOf(draft)
    .filter(({ value }) => !isHttps(value))
    .map(({ value, file, path }) =>
      fault(
        file.at(path),
        `${shown(value)} is not an https address`,
        'Give an address that begins with https://, or a place in words.',
      ),
    ),
)

function isHttps(address: string): boolean {
  if (!/^https:\/\/[^\s"<>\\]+$/.test(address)) return false
  try {
    const { hostname, username, password } = new URL(address)
    return hostname.includes('.') && username === '' && password === ''
  } catch {
    return false
  }
}
