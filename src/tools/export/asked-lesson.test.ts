import { describe, expect, it } from 'vitest'
import { STORY } from '../folders.ts'
import { type OpenedStory, openForPages } from '../open-story.ts'
import { isWrongUsage } from '../usage.ts'
import { type AskedLesson, askedLesson, packedQuery } from './asked-lesson.ts'

const opened = await openForPages(STORY)
if (!opened.ok) throw new Error(opened.error)
const story: OpenedStory = opened.value

/** The query that is packed, or why there is none. */
function packedFor(asked: AskedLesson, of = story): string | null {
  const lesson = askedLesson(asked, of)
  return lesson.ok ? packedQuery(lesson.value, of) : `not packed: ${lesson.error}`
}

const LINK = 'https://site.example/readout/lesson.html'

describe('the lesson of a package', () => {
  it('is the one of the plan that takes so long', () => {
    for (const minutes of [15, 45]) {
      const plan = story.lesson.plans.find(
        ({ steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) === minutes,
      )
      expect(packedFor({ plan: String(minutes) })).toContain(`minutes=${plan?.link.minutes}`)
    }
    expect(packedFor({ plan: '15' })).toContain('lines=not-to-invade')
  })

  it('is the one of a class link, whatever its site', () => {
    const query = 'lines=no-rockets,greetings&minutes=8&checks=0'
    expect(packedFor({ link: `${LINK}?${query}` })).toBe(query)
    expect(packedFor({ link: `http://127.0.0.1:4173/lesson?${query}#top` })).toBe(query)
    expect(packedFor({ link: `./lesson.html?${query}` })).toBe(query)
    expect(packedFor({ link: LINK })).toBe('')
  })

  it('is judged by completion where that is asked for, with a plan, a link or neither', () => {
    expect(packedFor({ plan: '15', completion: true })).toContain('&criterion=completion')
    expect(packedFor({ link: `${LINK}?criterion=completion` })).toBe('criterion=completion')
    expect(packedFor({ completion: true })).toBe('criterion=completion')
    expect(packedFor({})).toBeNull()
  })

  it('is refused where the plan, a line or a setting is none, with why', () => {
    expect(packedFor({ plan: '20' })).toContain('its plans take 10, 15 and 45')
    expect(packedFor({ link: `${LINK}?lines=no-rockets,lost` })).toContain('"lost"')
    expect(packedFor({ link: `${LINK}?order=random` })).toContain('"random", which is not known')
    expect(packedFor({ link: `${LINK}?minutes=5&minutes=7` })).toContain('"minutes" twice')
    expect(packedFor({ link: `${LINK}?clean=0` })).toContain('Add --strong')
    expect(packedFor({ link: `${LINK}?clean=0`, strong: true })).toBe('clean=0')
  })

  it('is refused where none can be balanced', () => {
    const { parties } = story.bundle.story
    const [first = ''] = Object.keys(parties)
    const one = { ...story.bundle.story, parties: { [first]: parties[first] } }
    const alone = { ...story, bundle: { ...story.bundle, story: one } }
    expect(packedFor({ plan: '15' }, alone as OpenedStory)).toContain('one side only')
  })

  it('is asked for wrongly by what is no class link, or by two ways at once', () => {
    for (const asked of [
      { link: 'https://site.example/teach.html' },
      { link: 'no-rockets' },
      { plan: '15', link: LINK },
    ])
      expect(() => packedFor(asked)).toThrowError(expect.toSatisfy(isWrongUsage))
  })
})
