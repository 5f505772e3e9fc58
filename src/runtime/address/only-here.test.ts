import { expect, it } from 'vitest'
import { isOnlyHere } from './only-here.ts'

it.each([
  ['http://127.0.0.1:4173/lesson.html', true],
  ['http://localhost:4173/', true],
  ['http://[::1]:4173/', true],
  ['https://paper.example/127.0.0.1/', false],
  ['http://192.168.1.20:4173/', false],
  ['', false],
])('%s can be reached from this machine alone: %s', (address, here) => {
  expect(isOnlyHere(address)).toBe(here)
})
