/** The commonest short words of a language that no other here shares in number. */
const COMMONEST: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it was for on are as with his her they be at by this had not but from have or an she he which you were their has will would there been if who we no said could do its into than them can only other about what so up out when your',
  de: 'der die das und ist nicht ein eine einen dem den des mit von zu auf für es sei sich auch bei aus nach wie wir ihr ich er sie uns euch zwischen dass werden wird war hat haben sind wenn aber oder nur noch kein keine im am zum zur so über ins',
  fr: 'le la les un une des et est que qui dans pour pas ne nous vous il elle ils avec sur au aux du ce cette sont par plus être avons avez ont était mais ou où son sa ses leur voilà là en de sans se si',
  es: 'el los las una unos y es que en por para con no se su sus al del lo como más pero este esta son fue nosotros ustedes está están han hay muy sin sobre entre cuando también ya ni',
  it: 'il lo gli una e è che di per con non si su sono della delle dei nel nella al alla come più ma questo questa noi voi hanno ha era anche se quando senza tra fra dal dalla',
  pt: 'o os as um uma e é que em por para com não se seu sua ao do da dos das no na como mais mas este esta são foi nós vocês está estão têm há muito sem sobre entre quando também já nem',
  nl: 'de het een en is niet van op te dat die in voor met zijn er aan om ook als bij uit naar wij ons jullie hij zij ze wordt werd heeft hebben maar nog geen tussen',
  pl: 'i w na z do się nie jest że to o jak po ale za od przez dla są był czy tylko tak już być przy nas wy oni między co',
}
const LISTS = Object.entries(COMMONEST).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}))
/** So many words of another language before it is sure, and so many times those of one's own. */
const ENOUGH = 3
const TIMES = 2

/**
 * The language of a text, where it is surely another than `own`: it has three of that language's
 * commonest words and more, and twice as many as of its own.
 * @param own a BCP 47 tag
 * @returns its tag, or `null` where that is not sure
 */
export function foreignLanguageOf(text: string, own: string): string | null {
  const [home = ''] = own.toLowerCase().split('-')
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const known = LISTS.map(({ language, words: list }) => ({
    language,
    count: new Set(words.filter((word) => list.has(word))).size,
  }))
  const ours = known.find(({ language }) => language === home)
  if (!ours) return null
  const [best] = known.sort((a, b) => b.count - a.count)
  return best && best.language !== home && best.count >= ENOUGH && best.count >= TIMES * ours.count
    ? best.language
    : null
}
