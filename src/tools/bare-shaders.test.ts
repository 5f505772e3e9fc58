import { describe, expect, it } from 'vitest'
import { bareShaders } from './bare-shaders.ts'

describe('A shader that ships', () => {
  it('has no comments, no indents, and the same statements', () => {
    const module = [
      'const A = /* glsl */ `#version 300 es',
      'in vec2 vAt; // a point',
      '// all of it',
      'void main() {',
      '  float x = 1.0 - -vAt.x * 2.0;',
      '}',
      '`',
      'const B = `  // not a shader`',
    ]
    expect(bareShaders(module.join('\n')).split('\n')).toEqual([
      'const A = /* glsl */ `#version 300 es',
      'in vec2 vAt;',
      'void main(){',
      'float x=1.0 - -vAt.x*2.0;',
      '}',
      '`',
      'const B = `  // not a shader`',
    ])
  })
})
