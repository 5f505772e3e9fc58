import { describe, expect, it } from 'vitest'
import { shortPrivates } from './short-privates.ts'

describe('private names', () => {
  it('are shortened, each the same everywhere', () => {
    expect(shortPrivates('this._callStack = a._callStack ?? this._threads')).toBe(
      'this._0 = a._0 ?? this._1',
    )
  })

  it('stay as they are where they are spelt in text', () => {
    const code = 'fail("_state"); this._state'
    expect(shortPrivates(code)).toBe(code)
  })

  it('leave what is public, and what is short, alone', () => {
    const code = 'this.state_of.$_all + obj._ + __proto__'
    expect(shortPrivates(code)).toBe(code)
  })
})
