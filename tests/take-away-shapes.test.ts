import { expect, it } from 'vitest'
import { takeAway } from '../src/tools/take-away/index.ts'
import { AnnotationCollection, faultsOf } from './take-away/shapes.ts'
import { WORKS } from './take-away/works.ts'

const [[, bundle]] = WORKS
const text = takeAway(bundle, { format: 'jsonld', line: bundle.exchange[0] }) ?? ''

type Data = Record<string, unknown>

/** Sets what stands at the end of a path, or deletes it where there is nothing to set. */
function set(data: Data, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  const place = names.reduce((inner, name) => inner[name] as Data, data)
  if (value === undefined) delete place[last]
  else place[last] = value
}

it.each([
  ['a target without a source', 'first.items.0.target.source', undefined],
  ['a target without a selector', 'first.items.0.target.selector', undefined],
  ['a selector without its words', 'first.items.0.target.selector.exact', undefined],
  ['a motivation of our own', 'first.items.0.motivation', 'ours'],
  ['a body without a purpose', 'first.items.0.body.purpose', undefined],
  ['an annotation without an id', 'first.items.0.id', undefined],
  ['a page without annotations', 'first.items', []],
  ['a wrong total', 'total', 99],
  ['no first page', 'first', undefined],
])('a collection with %s has not the shape', (_, path, value) => {
  const collection = JSON.parse(text)
  expect(faultsOf(AnnotationCollection, collection)).toEqual([])
  set(collection, path, value)
  expect(faultsOf(AnnotationCollection, collection)).not.toEqual([])
})
