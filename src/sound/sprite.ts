import places from '../../assets/sound/sprite.json'

/** The name of a sound in the sprite. */
export type SoundName = keyof typeof places

/** Where a sound lies in the sprite: start and length in ms, and whether it loops. */
export type Place = [start: number, duration: number, loop: boolean]

/** The sprite's map as howler takes it. @throws when the made file has another form. */
export function spriteMap(): Record<string, Place> {
  return Object.fromEntries(Object.entries(places).map(([name, place]) => [name, read(place)]))
}

function read([start, duration, loop]: readonly (number | boolean)[]): Place {
  if (typeof start !== 'number' || typeof duration !== 'number' || typeof loop !== 'boolean')
    throw new Error('assets/sound/sprite.json is not what make.ts writes')
  return [start, duration, loop]
}
