/**
 * What may import what. Modules from the lowest up: each may import those above it in this list, by
 * their index, types included. Those on one row do not know each other.
 */
const ORDER = [
  ['reconstruction'],
  ['words'],
  ['script'],
  ['check', 'player'],
  ['stage', 'panel', 'sound', 'lesson'],
  ['embed'],
  ['runtime'],
  ['apps'],
  ['prerender'],
  ['tools'],
]

/** Packages that one module alone knows. */
const PACKAGES = { inkjs: 'script', 'pixi.js': 'stage', howler: 'sound' }

/** Modules that run anywhere: in a worker, at build, in a terminal. */
const ANYWHERE = '^src/(reconstruction|words|script|check|player)/'

const TEST = '\\.test\\.tsx?$|\\.journey\\.ts$|/fixture\\.tsx?$|^src/testing/|^tests/'

const any = (names) => `(${names.join('|')})`

const downward = ORDER.slice(0, -1).map((row, at) => ({
  name: `${row.join('-')}-imports-downward`,
  comment: 'Imports run downward only (docs/design.md, The code)',
  severity: 'error',
  from: { path: `^src/${any(row)}/`, pathNot: TEST },
  to: { path: `^src/${any(ORDER.slice(at + 1).flat())}/` },
}))

const beside = ORDER.filter((row) => row.length > 1).flatMap((row) => ({
  name: `${row.join('-')}-apart`,
  comment: 'These modules do not know each other',
  severity: 'error',
  from: { path: `^src/${any(row)}/`, pathNot: TEST },
  to: { path: `^src/${any(row)}/`, pathNot: '^src/$1/' },
}))

const packages = Object.entries(PACKAGES).map(([name, module]) => ({
  name: `only-${module}-knows-${name.replace('.', '-')}`,
  severity: 'error',
  from: { pathNot: `^src/${module}/` },
  to: { path: `^node_modules/${name.replace('.', '\\.')}/` },
}))

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Types included: what a file needs to be read is no circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...downward,
    ...beside,
    {
      name: 'by-the-index',
      comment: 'A module, or a part of one that is kept apart, offers what its index offers',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: TEST },
      to: {
        path: '^src/',
        // What is fetched on demand is imported by its file, so that nothing else comes along.
        dependencyTypesNot: ['dynamic-import'],
        pathNot: [
          '^src/$1/',
          '^src/[^/]+/index\\.ts$',
          '^src/[^/]+/[^/]+/index\\.ts$',
          '\\.(css|json)$',
          '^src/testing/',
        ],
      },
    },
    {
      name: 'apps-apart',
      comment:
        'A page knows the common parts and no other page; but the frame is Play in a host page',
      severity: 'error',
      from: { path: '^src/apps/([^/]+)/', pathNot: [TEST, '^src/apps/frame/'] },
      to: { path: '^src/apps/', pathNot: ['^src/apps/$1/', '^src/apps/common/', '\\.css$'] },
    },
    {
      name: 'runtime-parts-by-the-index',
      severity: 'error',
      from: { path: '^src/runtime/([^/]+)/', pathNot: TEST },
      to: {
        path: '^src/runtime/',
        pathNot: ['^src/runtime/$1/', '^src/runtime/[^/]+/index\\.ts$'],
      },
    },
    ...packages,
    {
      name: 'anywhere',
      comment: 'What runs anywhere knows neither Node nor the page',
      severity: 'error',
      from: { path: ANYWHERE, pathNot: TEST },
      to: { path: '^node_modules/(preact|@preact/signals|pixi\\.js|howler)/' },
    },
    {
      name: 'anywhere-without-node',
      severity: 'error',
      from: { path: ANYWHERE, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'fixtures-are-for-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^src/testing/|^tests/|\\.test\\.tsx?$|/fixture\\.tsx?$' },
    },
    {
      name: 'tests-are-no-part',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'frame-is-play',
      comment: 'The frame knows Play by its index and no other page',
      severity: 'error',
      from: { path: '^src/apps/frame/', pathNot: TEST },
      to: {
        path: '^src/apps/',
        pathNot: ['^src/apps/(frame|common)/', '^src/apps/play/index\\.ts$', '\\.css$'],
      },
    },
    {
      name: 'resolvable',
      comment: 'Every import is there; virtual modules are the build’s',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // With packages of their own: what is measured against, and what the package is tried with.
    exclude: { path: '^tests/bench/peers/|^tests/package/\\w+/|^src/embed/package/files/' },
    enhancedResolveOptions: {
      mainFields: ['module', 'main', 'types'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'],
    },
  },
}
