import { describe, expect, it } from 'vitest'
import { cmi5Files, courseId } from '../src/tools/export/cmi5.ts'
import { scorm12Files } from '../src/tools/export/scorm12.ts'
import { faultsOfCourse } from './lesson/course-rules.ts'
import { storyIn } from './lesson/stories.ts'
import { faultsOfManifest } from './lesson/valid-manifest.ts'

const { story } = await storyIn('story/putins-talk-therapy')
const ferry = (await storyIn('tests/made-story')).story
const FILES = new Map([['lesson.html', new Uint8Array()]])
const CRITERIA = ['score', 'completion'] as const

const manifestOf = (criterion: (typeof CRITERIA)[number], title = story.title): string =>
  new TextDecoder().decode(
    scorm12Files({ title, identifier: 'readout-x-0a', criterion }, FILES).get('imsmanifest.xml'),
  )

const courseOf = (criterion: (typeof CRITERIA)[number], of = story, id = courseId(of, null)) =>
  new TextDecoder().decode(cmi5Files({ story: of, id, criterion }, FILES).get('cmi5.xml'))

describe('a SCORM 1.2 manifest', () => {
  it('is valid by the public schemas, whatever counts and whatever its title holds', async () => {
    for (const criterion of CRITERIA) {
      expect(await faultsOfManifest(manifestOf(criterion))).toEqual([])
      expect(await faultsOfManifest(manifestOf(criterion, 'A “day” & <night>'))).toEqual([])
    }
  })

  it('is refused by them where an element is out of place, or a value is none', async () => {
    const good = manifestOf('score')
    for (const bad of [
      good.replace('scormtype="sco"', 'scormtype="scs"'),
      good.replace(/<organizations[\s\S]*<\/organizations>/, ''),
      good.replace('href="lesson.html" />', '/>'),
    ])
      expect(await faultsOfManifest(bad)).not.toEqual([])
  })

  it('has a mastery score only where a score counts', () => {
    expect(manifestOf('score')).toContain('<adlcp:masteryscore>76</adlcp:masteryscore>')
    expect(manifestOf('completion')).not.toContain('masteryscore')
  })
})

describe('a cmi5 course structure', () => {
  it('keeps the rules of its chapter, whatever counts', () => {
    for (const of of [story, ferry])
      for (const criterion of CRITERIA) {
        expect(faultsOfCourse(courseOf(criterion, of))).toEqual([])
        expect(faultsOfCourse(courseOf(criterion, of, 'https://school.example/course'))).toEqual([])
      }
  })

  it('breaks them where a name is no IRI, or a value is none of those that there are', () => {
    expect(faultsOfCourse(courseOf('score', story, 'course'))).not.toEqual([])
    expect(faultsOfCourse(courseOf('score').replace('CompletedOrPassed', 'Done'))).not.toEqual([])
  })

  it('goes on when the lesson is finished where that is all that counts', () => {
    expect(courseOf('completion')).toContain('moveOn="Completed" launchMethod')
    expect(courseOf('completion')).not.toContain('masteryScore')
  })

  it('has a name of its own for every lesson of a story', () => {
    const ids = [null, '', 'minutes=8', 'minutes=22'].map((query) => courseId(story, query))
    expect(new Set(ids).size).toBe(3)
  })
})
