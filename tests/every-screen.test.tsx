import { render } from 'preact-render-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { KeyCard } from '../src/apps/play/KeyCard.tsx'
import { AnswerKey } from '../src/apps/teach/AnswerKey.tsx'
import { Handout } from '../src/apps/teach/Handout.tsx'
import { createTeachState } from '../src/apps/teach/state.ts'
import { oembedOf } from '../src/embed/index.ts'
import { NO_LESSON_FILE } from '../src/lesson/file/index.ts'
import {
  About,
  attestedBy,
  Caption,
  Compare,
  EndScreen,
  eventLinesOf,
  Help,
  kindOf,
  markOf,
  ownSentence,
  ReadPage,
  SourcingPanel,
} from '../src/panel/index.ts'
import { EmbedPage } from '../src/prerender/EmbedPage.tsx'
import { GRADES, type Line, linesOf } from '../src/reconstruction/index.ts'
import { itemsOf } from '../src/reconstruction/lesson/index.ts'
import { cardsOf } from '../src/tools/build-cards.ts'
import { STORY } from '../src/tools/folders.ts'
import { words } from '../src/words/index.ts'
import { openedStory } from './opened.ts'
import { askingScreensOf, isSpoken, pageOf, type Screen, screensOf } from './screens/of-line.tsx'
import { seenIn } from './screens/rendered.ts'

const work = await openedStory(STORY)
const lines = linesOf(work)
const screens = screensOf(work)
const graded = { work, clean: false, withheld: false }

const hrefOf = (id: string) => `#${id}`

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const known = new Map<string, [string, Screen][]>()

/** Every screen that shows a line, by name. Looked at once. */
function shownOn(one: Line): [string, Screen][] {
  const shown =
    known.get(one.id) ??
    Object.entries(screens).flatMap(([name, show]) => {
      const screen = show(one)
      return screen ? [[name, screen] as [string, Screen]] : []
    })
  known.set(one.id, shown)
  return shown
}

/** What is asked of each screen, of those that have an answer, beside what all of them must say. */
function compared<T>(
  shown: readonly (readonly [string, Screen])[],
  ask: (screen: Screen, name: string) => T | undefined,
  all: T,
) {
  const answers = shown.flatMap(([name, screen]) => {
    const answer = ask(screen, name)
    return answer === undefined ? [] : [[name, answer] as const]
  })
  return {
    seen: Object.fromEntries(answers),
    wanted: Object.fromEntries(answers.map(([name]) => [name, all])),
  }
}

const small = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()

describe.each(lines.map((one) => [one.id, one] as const))('on every screen, %s', (_, one) => {
  let shown: [string, Screen][]
  beforeAll(() => {
    shown = shownOn(one)
  })

  it('has the same words, the same italics, and the same marks of what is the author’s', () => {
    const summary = one.kind === 'account' ? `${one.source.name}, our summary` : ''
    const words = compared(
      shown,
      ({ words }) => words?.replace(summary, '').replace(/^: /, '').trim(),
      one.text,
    )
    expect(words.seen).toEqual(words.wanted)
    const content = one.kind === 'speech' ? one.contentParts.join('') : ''
    const italics = compared(shown, ({ italics }) => italics, content)
    expect(italics.seen).toEqual(italics.wanted)
    const own = isSpoken(one) ? one.own.flatMap(({ exact }) => exact ?? []).sort() : []
    const dotted = compared(shown, ({ own: found }) => found && [...found].sort(), own)
    expect(dotted.seen).toEqual(dotted.wanted)
  })

  it('says whose words they are', () => {
    const tells = work.story.author?.tells ?? ''
    const hedge = {
      speech: tells,
      quotation: capital(one.speaker.name),
      account: `${'source' in one ? one.source.name : ''}, our summary`,
      narration: '',
      direction: '',
    }[one.kind]
    const says = compared(
      shown,
      ({ text }, name) =>
        // Some lists say it once, above all rows; the panel is beside the caption.
        one.kind === 'speech' && /^(end|panel|lesson, to|text, in)/.test(name)
          ? undefined
          : one.kind === 'account' && name === 'panel'
            ? undefined
            : text.includes(hedge),
      true,
    )
    expect(says.seen).toEqual(says.wanted)
  })

  it('is attested in the same words', () => {
    const attested = attestedBy(one, graded)
    const pieces = isSpoken(one) ? [attested] : attested.split('; ')
    const says = compared(
      shown,
      ({ text }, name) =>
        /^(compare, told|lesson, to|answer key|slide)/.test(name)
          ? undefined
          : pieces.filter((piece) => !small(text).includes(small(piece))).join(),
      '',
    )
    expect(says.seen).toEqual(says.wanted)
  })

  it('carries the same mark of what it is', () => {
    const mark = markOf(one, work)
    const says = compared(
      shown,
      ({ text }, name) =>
        /^(caption|line page|card|lesson$)/.test(name) ? text.includes(mark) : undefined,
      true,
    )
    expect(says.seen).toEqual(says.wanted)
  })
})

/** The screens whose words leave the player. */
const TRAVELS = /^(line page|card)/

describe.each(lines.map((one) => [one.id, one] as const))(
  'where its words travel, %s',
  (_, one) => {
    const travels = () => shownOn(one).filter(([name]) => TRAVELS.test(name))
    const about = 'of' in one ? lines.find(({ id }) => id === one.of) : undefined

    it('cites the article with author, title, publication and date, where it shows its words or tells from it', () => {
      const shown = [one, about].some((line) => line && (isSpoken(line) || tellsFrom(line)))
      const cited = 'Julia Ioffe, “Putin’s Talk Therapy”, Puck, 31 December 2021'
      for (const [name, { text }] of travels()) expect(text.includes(cited), name).toBe(shown)
    })

    it('names the line that it is about, whose words those are, and how the account stands to it', () => {
      if (!about || !isSpoken(about)) return
      for (const [name, { text }] of travels()) {
        expect(text, name).toContain(`On the line: ${about.text}`)
        expect(text, name).toContain(
          about.kind === 'speech' ? work.story.author?.tells : 'quoted by',
        )
        if (one.kind === 'account')
          expect(small(text), name).toContain(small(words.standings[one.support.how]))
      }
    })
  },
)

const tellsFrom = (line: Line): boolean =>
  line.kind === 'narration' &&
  line.claims.some(({ passages }) =>
    passages.some((one) => 'exact' in one && one.source === work.story.author?.source),
  )

/** A line by its id. */
const named = (id: string): Line => {
  const found = lines.find((one) => one.id === id)
  if (!found) throw new Error(`no line ${id}`)
  return found
}

const textsOf = (id: string) => shownOn(named(id)).map(([name, { text }]) => [name, text] as const)

describe('what a line is', () => {
  it('is told of hindsight by what it cites, not by its scene', () => {
    expect(markOf(named('invasion'), work)).toBe('Written afterwards. Not in the article.')
    expect(markOf(named('her-caution'), work)).toBe('Told in our words. The picture is drawn.')
    for (const [name, text] of textsOf('her-caution')) {
      expect(text, name).not.toMatch(/not in the article|is not in it|written afterwards/i)
    }
  })

  it('says of a quotation in translation that it is one, and never that it is exact', () => {
    for (const [name, text] of textsOf('cannot-trust'))
      if (!/^(answer key|slide|lesson,)/.test(name))
        expect(text.replace(/quoted in translation by/g, ''), name).toMatch(/in translation/i)
    const panel = shownOn(named('cannot-trust')).find(([name]) => name === 'panel')?.[1].text
    expect(panel).not.toMatch(/exact words|rests on the article alone/)
    expect(itemsOf(work, named('cannot-trust'), false).map(({ id }) => id)).toEqual([
      'cannot-trust.named',
    ])
    expect(attestedBy(named('generals'), graded)).toContain('quoted by Julia Ioffe, in translation')
    expect(markOf(named('disrespectful'), work)).toMatch(/^Our words and a translated quotation/)
  })

  it('is an account or a remark of ours, and never reconstructed speech, where it is one', () => {
    for (const one of lines) {
      const mark = markOf(one, work)
      if (one.kind === 'account') expect(mark, one.id).toMatch(/^Our summary of an account\./)
      if (one.kind === 'narration' && one.of !== null)
        expect(mark, one.id).toMatch(/^Our remark on a line\./)
      // The stage behind it stays a re-enactment, and says so.
      if (!isSpoken(one) && one.scene === work.story.event.scene)
        expect(mark, one.id).toMatch(/ The picture is reconstructed\.$/)
      if (!isSpoken(one)) expect(mark, one.id).not.toContain('Reconstructed')
    }
  })

  it('names her, where a page of ours would have her be “the author”', () => {
    for (const one of lines)
      for (const [name, text] of textsOf(one.id))
        if (/^(caption|backlog|panel|text|line page|card)/.test(name))
          expect(text, `${one.id}, ${name}`).not.toMatch(/\bthe author\b/i)
  })

  it('says what is hers with her name, where it stands alone', () => {
    for (const one of lines)
      if (one.kind === 'narration' && one.of !== null)
        expect(one.text, one.id).toContain('Julia Ioffe’s')
  })

  it('names her wherever the card of a line says “she” or “her”', () => {
    for (const card of cardsOf(work, new Map(), null))
      if (/\b(?:she|hers?)\b/i.test(card.alt)) expect(card.alt, card.line).toContain('Julia Ioffe')
  })

  it('tells what is hers and has no place in the text: in the key, and to the ear', () => {
    for (const one of lines.filter(isSpoken))
      for (const { aspect, exact } of one.own) {
        if (exact !== undefined) continue
        const html = render(<Caption line={one} {...graded} />)
        const said = words.caption.ownWhole[aspect]
        expect(
          html.match(/class="own-key".*?<\/span><\/span>|class="own-key".*/)?.[0],
          one.id,
        ).toContain(said)
        expect(ownSentence(one, false, work), one.id).toContain(said)
      }
  })

  it('has words from the article alone: whether they were said so, nobody here knows', () => {
    const panel = shownOn(named('world-locked')).find(([name]) => name === 'panel')?.[1].text
    expect(panel).toMatch(/from the article alone: .*we do not know/)
    const text = shownOn(named('world-locked')).find(([name]) => name === 'text')?.[1].text
    expect(text).toMatch(/from the article alone: .*we do not know/)
  })

  it('leads to where a quoted source can be read, wherever it says that it can', () => {
    const says = words.panel.quotedBeside('the article')
    for (const page of [
      <SourcingPanel line={named('not-pleasantries')} {...graded} />,
      <ReadPage lines={lines} work={work} clean={false} />,
    ]) {
      const html = render(page)
      expect(html).toContain(says)
      for (const [, after] of html.matchAll(new RegExp(`${says}(.{0,60})`, 'g')))
        expect(after).toMatch(/^ <a href="#read-source|^<\/p><ul class="places">/)
    }
  })

  it('asserts what its panel then has grounds for', () => {
    for (const id of ['hindsight', 'rests-on']) {
      const panel = shownOn(named(id)).find(([name]) => name === 'panel')?.[1].text
      expect(panel, id).not.toMatch(/asserted|rests on no source/)
    }
    expect(markOf(named('hindsight'), work)).toMatch(/^Written afterwards/)
  })

  it('comes by the record that the line itself names, not by those she names in general', () => {
    const panel = shownOn(named('greetings')).find(([name]) => name === 'panel')?.[1].text
    const reached = panel?.split(words.panel.reached)[1]
    expect(reached).not.toContain('in general')
    expect(reached).toContain('The Kremlin, quoted by Julia Ioffe')
  })

  it('says of narration that quotes that not all of it is ours', () => {
    for (const id of ['regional-power', 'disrespectful', 'generals']) {
      expect(markOf(named(id), work), id).toMatch(
        /^Our words and (quoted ones|a translated quotation)/,
      )
      expect(kindOf(named(id), work), id).toMatch(/^our own words, and quoted ones/)
    }
  })

  it('keeps what she says of her sources to the lines of the event', () => {
    const says = (id: string) => textsOf(id).filter(([, text]) => text.includes('she does not say'))
    for (const one of lines.filter(isSpoken))
      expect(says(one.id).length > 0, one.id).toBe(one.grading !== null)
  })
})

describe('a description for pages that embed', () => {
  it('names as its author who made the play, never who wrote the article', () => {
    for (const card of cardsOf(work, new Map(), null)) {
      const described = JSON.parse(oembedOf(card, 'https://a.org/'))
      expect(described.author_name, card.line).toBe(words.around.makers)
    }
  })
})

describe('a quotation', () => {
  const quotations = lines.filter((one) => one.kind === 'quotation')
  const tells = work.story.author?.tells ?? ''

  it('is nowhere put down to the author’s telling', () => {
    for (const { id } of quotations)
      for (const [name, text] of textsOf(id)) expect(text, `${id}, ${name}`).not.toContain(tells)
  })

  it('is said to be quoted, and in translation, before the answers tell whose it is', () => {
    const asking = Object.entries(askingScreensOf(work))
    for (const one of quotations) {
      if (!isSpoken(one)) continue
      for (const [name, show] of asking) {
        const text = show(one)
        if (text === null) continue
        const at = `${one.id}, ${name}`
        expect(text, at).not.toContain(tells)
        expect(text, at).toMatch(
          one.translated ? /quoted in translation by Julia Ioffe/i : /quoted by Julia Ioffe/i,
        )
        expect(text.includes(capital(one.speaker.name)), at).toBe(one.grading !== null)
      }
    }
  })
})

describe('a claim of the article that a question shows', () => {
  it('says whose article it is of, and whether its words are quoted', () => {
    for (const one of lines.filter(({ kind }) => kind === 'narration'))
      for (const [name, show] of Object.entries(askingScreensOf(work))) {
        const text = show(one)
        if (text === null) continue
        expect(text, `${one.id}, ${name}`).toContain('From the article by Julia Ioffe')
        expect(text, `${one.id}, ${name}`).toContain(kindOf(one, work))
      }
  })
})

describe('the handout', () => {
  it('has the count of claims right after the questions that it counts', () => {
    const page = pageOf(<Handout state={createTeachState(work, NO_LESSON_FILE)} />)
    const counts = [...page.querySelectorAll('.paper-count')]
    expect(counts).toHaveLength(2)
    for (const count of counts) {
      const asked = count.previousElementSibling?.querySelectorAll('.paper-question').length
      // How many of them are yes is left for the pupil to fill in.
      expect((count.textContent ?? '').match(/\d+/g)).toEqual([String(asked)])
    }
  })
})

describe('the order of the lines', () => {
  it('is said to be the article’s where accounts stand in columns beside them', () => {
    const compare = seenIn(pageOf(<Compare lines={lines} work={work} clean={false} />))
    expect(compare).toContain('The rows keep the order of the article, not that of any account.')
    for (const { own } of lines.filter(isSpoken))
      for (const { note } of own.filter(({ aspect }) => aspect === 'order'))
        expect(compare).toContain(note)
    expect(compare).not.toMatch(/as each tells|side’s telling|accounts tell it/)
  })
})

describe('a summary of ours', () => {
  it('is said to be one, with its record, beside the words themselves', () => {
    const page = pageOf(<Compare lines={lines} work={work} clean={false} />)
    const told = [...page.querySelectorAll('.telling-words')]
    expect(told.length).toBeGreaterThan(8)
    for (const one of told) expect(seenIn(one)).toMatch(/(readout|briefing|statement), our summary/)
    const chooser = seenIn(pageOf(<EmbedPage bundle={work} />))
    for (const one of lines.filter(({ kind }) => kind === 'account'))
      if ('source' in one)
        expect(chooser).toContain(`${one.source.name}, our summary: ${one.text.slice(0, 30)}`)
  })
})

describe('a line in the list of lines to embed', () => {
  it('says where it was cut, and leaves no quotation open', () => {
    const options = [...pageOf(<EmbedPage bundle={work} />).querySelectorAll('option')]
    const texts = options.map(({ textContent }) => textContent)
    expect(texts.filter((text) => text.length > 60).length).toBeGreaterThan(20)
    for (const one of lines)
      expect(
        texts.some((text) => text.endsWith(one.text) || /…”?$/.test(text)),
        one.id,
      ).toBe(true)
    for (const text of texts) {
      const count = (mark: string) => text.split(mark).length
      expect(count('“'), text).toBe(count('”'))
    }
  })
})

describe('exact words that are known at second hand', () => {
  it('say so after the grade, and never of our summary, on every screen that names the record', () => {
    const line = named('greetings')
    if (!isSpoken(line)) throw new Error('not spoken')
    const pages = [
      // The line names its account: of that side no slide has a question.
      ...textsOf('greetings').filter(([name]) => /^(panel|compare|text$|answer)/.test(name)),
      ...textsOf('k-on-greetings').filter(([name]) =>
        /^(caption|panel|backlog|text$|line page|card)/.test(name),
      ),
    ]
    expect(pages.length).toBeGreaterThan(12)
    for (const [name, text] of pages) {
      expect(small(text), name).toContain('gives the line’s words, as the article quotes it')
      expect(text, name).not.toMatch(/quotes them:? Kremlin readout/)
      expect(text, name).not.toMatch(/gives the line’s words(?!, as the article quotes it)/i)
    }
    const end = seenIn(
      pageOf(<EndScreen lines={eventLinesOf(lines)} hrefOf={hrefOf} work={work} clean={false} />),
    )
    expect(end).toContain('The Kremlin, quoted by Julia Ioffe')
  })
})

describe('our own reason for a grade', () => {
  /** The screens that give a reason, each with its text. */
  const giving = (id: string) =>
    textsOf(id).filter(([name]) => /^(panel|text$|compare, grid|answer key|slide)/.test(name))

  it('names the source that it rests on, wherever it is given', () => {
    const reason = 'American officials declined'
    const rests = 'they said. This reason rests on: The New York Times'
    const shown = ['no-nato', 'greetings', 'w-on-no-nato'].flatMap((id) =>
      giving(id).filter(([, text]) => text.includes(reason)),
    )
    expect(shown.length).toBeGreaterThan(9)
    for (const [name, text] of shown)
      expect(text.split(rests).length, name).toBe(text.split(reason).length)
  })

  it('is told apart from our summary of the account, wherever it is given', () => {
    for (const reason of ['To keep NATO from the east is', 'It fits the line, but does not say'])
      for (const id of ['no-nato', 'k-on-no-nato', 'o-on-no-nato'])
        for (const [name, text] of giving(id))
          for (const [, before] of text.matchAll(new RegExp(`(.{0,24})${reason}`, 'g')))
            expect(before, `${id}, ${name}`).toMatch(/Why we grade it so: $/)
  })

  it('stands in a paragraph of its own, outside the summary', () => {
    const state = createTeachState(work, NO_LESSON_FILE)
    const reasons = [...pageOf(<AnswerKey state={state} />).querySelectorAll('.reasons-list p')]
    expect(reasons.length).toBeGreaterThan(3)
    for (const one of reasons)
      expect(seenIn(one)).toMatch(/^Why we grade it so: |This reason rests on: /)
  })
})

describe('Compare', () => {
  it('says that silence is no denial, and nothing untrue of an empty place', () => {
    const compare = seenIn(pageOf(<Compare lines={lines} work={work} clean={false} />))
    expect(compare).toContain(
      'Silence is not denial, and the side that tells more is not therefore the truer one.',
    )
    expect(compare).not.toContain('stays empty')
    expect(compare).toMatch(/accounts do not mention this line, in the reports we read/)
  })
})

describe('a claim without a name', () => {
  it('has as many sources in its kind as in its words', () => {
    for (const id of ['assured', 'off-ramp', 'as-many-calls', 'source-pauses', 'never-join']) {
      const several = id === 'assured' || id === 'off-ramp'
      for (const [name, text] of textsOf(id)) {
        expect(small(text).includes('a source not named'), `${id}, ${name}`).toBe(
          !several && /not named/.test(text),
        )
        if (several && /not named/.test(text))
          expect(small(text), `${id}, ${name}`).toContain('sources not named')
      }
    }
  })
})

describe('an account that contradicts a line', async () => {
  const made = await openedStory('tests/made-story')
  const all = linesOf(made)
  const sold = all.find(({ id }) => id === 'sell')
  const view = { work: made, clean: false }
  const marksIn = (html: string) => [...html.matchAll(/data-how="(\w+)"/g)].map(([, how]) => how)

  it('has its own mark in the panel, by the chain too, in Compare and at the end', () => {
    const panel = render(<SourcingPanel line={sold ?? null} withheld={false} {...view} />)
    const reached = panel.slice(panel.indexOf('part-reached'))
    expect(marksIn(reached)).toContain('contradicts')
    expect(
      seenIn(pageOf(<SourcingPanel line={sold ?? null} withheld={false} {...view} />)),
    ).toMatch(/Accounts that contradict it.*Log of South Pier contradicts it/)
    const compare = render(<Compare lines={all} {...view} />)
    expect(marksIn(compare).filter((how) => how === 'contradicts').length).toBeGreaterThan(2)
    const end = render(<EndScreen lines={eventLinesOf(all)} hrefOf={hrefOf} {...view} />)
    expect(end).toContain('contradicts it')
  })

  it('has a plate of its own look wherever plates are shown small', () => {
    const drawn = (html: string) =>
      [...html.matchAll(/class="swatch"[^>]*>(.+?)<\/svg>/g)].map(([, d]) => d)
    const panel = drawn(render(<SourcingPanel line={sold ?? null} withheld={false} {...view} />))
    expect(new Set(panel).size).toBe(2)
    const help = drawn(render(<Help work={work} commands={[]} />))
    expect(new Set(help).size).toBe(GRADES.length)
    const compare = new Set(drawn(render(<Compare lines={all} {...view} />)))
    for (const print of panel) expect(compare).toContain(print)
  })
})

describe('what the picture means', () => {
  it('is said in the same words by Help, About and the key', () => {
    const pages = [<Help work={work} commands={[]} />, <About publisher={null} work={work} />]
    for (const text of pages.map((page) => seenIn(pageOf(page))))
      for (const said of [
        words.pictureKey.lead(2),
        words.pictureKey.wire(2),
        ...Object.values(words.pictureKey.grades),
      ])
        expect(text).toContain(said)
    for (const grade of ['full', 'partial', 'none'] as const) {
      const key = seenIn(pageOf(<KeyCard sides={2} grade={grade} onGrade={() => {}} />))
      for (const said of [grade, 'against'] as const)
        expect(key).toContain(words.pictureKey.grades[said])
      expect(key).toContain(words.pictureKey.lead(2))
    }
  })

  it('says of each grade what the panel says of a side', () => {
    for (const grade of GRADES) {
      const [looks = '', meaning = ''] = words.pictureKey.grades[grade].split(': ')
      const plate = words.picture.plate('Ardan', 'Ardanese', grade, false)
      expect(plate).toContain(`is ${looks.toLowerCase()}: `)
      const said = plate.split(': ')[1]?.replace('one Ardanese account', 'one of its accounts')
      const [first] = meaning.split(/[.;]/)
      expect(said?.replace('no Ardanese account', 'none of its accounts')).toBe(`${first}.`)
    }
  })
})
