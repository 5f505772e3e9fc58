/**
 * Names that every JavaScript object already answers to. As an id they would look like something
 * that is there, so they are refused wherever a name is given.
 */
export const isReserved = (name: string): boolean =>
  name in Object.prototype || name === 'prototype'

/** The value that a record holds itself under `name`; never what objects inherit. */
export const ownOf = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
