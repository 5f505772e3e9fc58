import { v5 } from 'uuid'
import type { Story } from '../reconstruction/index.ts'

/** The name space of names that are addresses (RFC 9562, 6.6). */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/**
 * A name for something in a work that has no address of its own: the same for the same thing, on any
 * site. @param what the thing's path in the work
 */
export const urnOf = ({ name }: Pick<Story, 'name'>, what: string): string =>
  `urn:uuid:${v5(`readout:${name}/${what}`, ADDRESSES)}`
