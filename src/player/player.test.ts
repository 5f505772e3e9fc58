import { describe, expect, it } from 'vitest'
import { ferryBundle } from '../testing/ferry.ts'
import { madePlayer, openedWork } from '../testing/made-player.ts'
import { madeBundle } from '../testing/made-story.ts'
import { openWork, type Player } from './index.ts'

const ferry = openedWork(ferryBundle())
const lineOn = (player: Player) => player.view.value.line.id
const played = (...commands: ((player: Player) => void)[]) => {
  const player = madePlayer(ferry)
  for (const command of commands) command(player)
  return player
}

const next = (player: Player) => player.next()
const back = (player: Player) => player.back()
const goTo = (line: string) => (player: Player) => player.goTo(line)
const choose = (id: string) => (player: Player) => player.choose(id)

describe('a reader', () => {
  it('begins at the first line, with nothing behind', () => {
    const player = madePlayer(ferry)
    expect(lineOn(player)).toBe('rain')
    expect(player.view.value).toMatchObject({ canGoBack: false, canGoOn: true, end: false })
    expect(lineOn(played(back))).toBe('rain')
  })

  it('steps on over a choice that goes on by itself, and back again', () => {
    expect(lineOn(played(next, next))).toBe('boarded')
    expect(lineOn(played(next, next, back))).toBe('waits')
    expect(lineOn(played(next, next, back, next))).toBe('boarded')
  })

  it('waits where nothing goes on by itself', () => {
    const player = played(goTo('gone'))
    expect(player.view.value.canGoOn).toBe(false)
    player.next()
    expect(lineOn(player)).toBe('gone')
    player.choose('leave')
    expect([lineOn(player), player.state.value.fault]).toEqual(['left', null])
  })

  it('comes to the end and stays there', () => {
    const player = played(goTo('all'), next)
    expect(lineOn(player)).toBe('all')
    expect(player.view.value).toMatchObject({ end: true, canGoOn: false, choices: [] })
  })

  it('goes to a line by the shortest way, and is told of one that is not there', () => {
    const player = played(goTo('boats'))
    expect(player.state.value.place).toEqual({ choices: ['board', 'on'], index: 0 })
    player.goTo('nowhere')
    expect(lineOn(player)).toBe('boats')
    expect(player.state.value.fault).toMatchObject({
      what: expect.stringContaining('“nowhere”'),
      where: expect.stringMatching(/\S/),
      todo: expect.stringMatching(/\S/),
    })
    for (const name of ['constructor', '__proto__', '']) player.goTo(name)
    expect(lineOn(player)).toBe('boats')
  })

  it('is told when a choice is not offered, and the next step clears it', () => {
    const player = played(choose('leave'))
    expect(player.state.value.fault?.what).toContain('“leave”')
    player.next()
    expect([lineOn(player), player.state.value.fault]).toEqual(['waits', null])
  })

  it('clears a fault also by a step that leads nowhere', () => {
    const player = played(goTo('all'), choose('leave'), next)
    expect(player.state.value.fault).toBe(null)
    expect(played(choose('leave'), (one) => one.dismissFault()).state.value.fault).toBe(null)
  })

  it('reads back what was read, and jumps to it', () => {
    const player = played(goTo('boats'))
    const backlog = player.backlog()
    expect(backlog.map(({ line }) => line.id)).toEqual([
      'rain',
      'waits',
      'boarded',
      'sit',
      'not-to-sail',
      'boats',
    ])
    player.jump(backlog[1]?.place ?? { choices: [], index: 0 })
    expect(lineOn(player)).toBe('waits')
    player.jump({ choices: ['swim'], index: 0 })
    player.jump({ choices: [], index: 99 })
    player.jump({ choices: [], index: -1 })
    player.jump({ choices: [], index: Number.NaN })
    expect(lineOn(player)).toBe('waits')
    expect(player.state.value.fault).not.toBe(null)
  })

  it('keeps what was read over going back, jumping and starting again', () => {
    const player = played(next, next, back, back, (one) => one.restart())
    expect([...player.state.value.read]).toEqual(['rain', 'waits', 'boarded'])
    expect(lineOn(player)).toBe('rain')
  })

  it('has not read the first line where it is opened at another, nor loses what it read', () => {
    const player = madePlayer(ferry)
    player.openAt('boats')
    expect([...player.state.value.read]).toEqual(['boats'])
    player.openAt('no-such-line')
    expect(lineOn(player)).toBe('boats')
    const reader = played(next, (one) => one.openAt('boats'))
    expect([...reader.state.value.read]).toEqual(['rain', 'waits', 'boats'])
  })

  it('resumes where a position says, with what was read then; not where it is gone', () => {
    const position = played(goTo('boats')).position() ?? { line: '', choices: [], round: 0 }
    expect(position).toEqual({ line: 'boats', choices: ['board', 'on'], round: 0 })
    const player = madePlayer(ferry)
    expect(player.resume(position, ['rain', 'dog'])).toBe(true)
    expect(lineOn(player)).toBe('boats')
    expect([...player.state.value.read]).toEqual(['rain', 'boats', 'dog'])
    expect(player.resume({ ...position, line: 'gone' }, [])).toBe(false)
    expect(player.resume({ ...position, choices: ['swim'] }, [])).toBe(false)
    expect(player.resume({ ...position, round: 1 }, [])).toBe(false)
    expect(lineOn(player)).toBe('boats')
    expect(player.state.value.fault?.where).toMatch(/\S/)
  })

  it('knows which line of the event a line is or is about', () => {
    const subject = (line: string) => played(goTo(line)).view.value.subject
    expect(['rain', 'sit', 'not-to-sail', 'note-says', 'well'].map(subject)).toEqual([
      null,
      null,
      'not-to-sail',
      'not-to-sail',
      'well',
    ])
  })

  it('may withhold the grades or clean the words without leaving the line', () => {
    const player = played(
      goTo('boats'),
      (one) => one.withhold(true),
      (one) => one.setClean(true),
    )
    expect(player.state.value).toMatchObject({ withheld: true, clean: true })
    expect(lineOn(player)).toBe('boats')
  })
})

describe('a reader of a broken story', () => {
  const SCRIPT = `
One. # id:one # by:teller
Two. # id:two # by:teller
* [Well # id:well]
  Three. # id:three # by:teller
  -> END
* [Nowhere # id:nowhere] -> END
* [Unknown # id:unknown]
  Four. # id:four # by:teller
  -> END
* [Breaks # id:breaks]
  Five. # id:five # by:teller
  Six.
  -> END
`
  const bundle = madeBundle(SCRIPT)
  const { four, ...known } = bundle.sourcing
  const work = openedWork({ ...bundle, sourcing: known })

  it('stays on the line they were on, with the fault said', () => {
    const player = madePlayer(work)
    player.next()
    for (const choice of ['nowhere', 'unknown']) {
      player.choose(choice)
      expect(lineOn(player)).toBe('two')
      expect(player.state.value.fault?.where).toMatch(/\S/)
    }
    player.choose('breaks')
    player.next()
    expect(lineOn(player)).toBe('five')
    expect(player.state.value.fault?.what).toContain('Six.')
    player.back()
    player.choose('well')
    expect([lineOn(player), player.state.value.fault]).toEqual(['three', null])
  })

  it('is told on opening a script that does not run, or has no line', () => {
    const doorFault = (script: string) => {
      const opened = openWork({ ...bundle, script })
      return opened.ok ? null : opened.error
    }
    expect(doorFault('not ink')?.where).toMatch(/\S/)
    expect(doorFault(madeBundle('-> END').script)?.what).toMatch(/\S/)
    expect(doorFault(madeBundle('Hello.\n-> END').script)?.what).toContain('Hello.')
  })
})

describe('a long story', () => {
  it('is stepped through, gone back in and saved with the same few questions at either end', () => {
    const lines = Array.from({ length: 800 }, (_, i) => `Line ${i}. # id:l${i} # by:teller`)
    const work = openedWork(madeBundle([...lines, '-> END'].join('\n')))
    let asked = 0
    const counting = {
      ...work,
      script: {
        ...work.script,
        step: (choices: readonly string[], index: number) => {
          asked += 1
          return work.script.step(choices, index)
        },
      },
    }
    const player = madePlayer(counting)
    const costAt = (line: string) => {
      player.goTo(line)
      asked = 0
      player.next()
      player.back()
      player.position()
      return asked
    }
    const early = costAt('l7')
    expect(early).toBeGreaterThan(0)
    expect(costAt('l790')).toBe(early)
  })
})
