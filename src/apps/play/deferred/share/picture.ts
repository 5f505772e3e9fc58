import * as v from 'valibot'

/** An address that stays in the player's own folder. */
const Picture = v.nullish(v.pipe(v.string(), v.regex(/^posters\/[\w.-]+$/)), null)

const CardSchema = v.object({
  picture: Picture,
  clean: v.nullish(v.object({ picture: Picture }), null),
})

/**
 * Where the picture of a line lies, as its card says.
 * @param folder that of the site's pages; @param clean with strong language masked
 * @returns `null` where it has none, or its card cannot be had. Never throws.
 */
export async function pictureOf(
  line: string,
  folder: string,
  clean: boolean,
): Promise<string | null> {
  try {
    const answer = await fetch(`${folder}lines/${line}.json`)
    if (!answer.ok) return null
    const read = v.safeParse(CardSchema, await answer.json())
    if (!read.success) return null
    const { picture } = (clean && read.output.clean) || read.output
    return picture === null ? null : folder + picture
  } catch {
    return null
  }
}
