import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { type Fault, fault, type Place, topOf } from '../diagnostic.ts'
import { escapedFaults } from '../encoding/characters.ts'
import type { EncodingFault } from '../encoding/fault.ts'
import { isReserved } from '../names.ts'
import { tooMuch } from '../too-much.ts'

export type Path = readonly (string | number)[]

/** One YAML file as read: its data, and where in the text each value stands. */
export interface YamlFile {
  readonly name: string
  /** `undefined` when it is missing or cannot be read; `null` when it is empty. */
  readonly data: unknown
  readonly present: boolean
  /** Whether it could be read and has something in it. */
  readonly filled: boolean
  /** Too large or too deep to be read. */
  readonly excess: readonly Fault[]
  /** What breaks YAML's own grammar. */
  readonly syntax: readonly Fault[]
  /** YAML that a story may not use: anchors, aliases, tags. */
  readonly unplain: readonly Fault[]
  readonly repeated: readonly Fault[]
  readonly reserved: readonly Fault[]
  /** Characters that no text may hold, written as escapes. */
  readonly escaped: readonly EncodingFault[]
  /** Where the value at `path` begins; the nearest place above it when there is none. */
  at(path: Path): Place
  /** Where the key at the end of `path` stands. */
  atKey(path: Path): Place
}

const NOTHING = { excess: [], syntax: [], unplain: [], repeated: [], reserved: [], escaped: [] }
const MOST_ERRORS = 10

/** A YAML file of which nothing is known but whether it is there. */
const unreadYaml = (name: string, present: boolean): YamlFile => ({
  name,
  present,
  data: undefined,
  filled: false,
  ...NOTHING,
  at: () => topOf(name),
  atKey: () => topOf(name),
})

/** A YAML file that is there and could not be decoded: others say what is wrong with it. */
export const undecodedYaml = (name: string): YamlFile => unreadYaml(name, true)

/** Reads one YAML file. Never throws: what is wrong with it is in the lists of faults. */
export function readYaml(name: string, text: string | undefined): YamlFile {
  const unread = unreadYaml(name, text !== undefined)
  if (text === undefined) return unread
  const excess = tooMuch(name, text)
  if (excess.length > 0) return { ...unread, excess }
  const counter = new LineCounter()
  try {
    const doc = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
      schema: 'core',
    })
    return fileOf(name, text, doc, (offset) => placeAt(counter, name, offset))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const help = 'Simplify the file: plain maps, lists and texts are enough.'
    return { ...unread, syntax: [fault(topOf(name), `YAML cannot be read: ${why}`, help)] }
  }
}

const placeAt = (counter: LineCounter, file: string, offset: number): Place => {
  const { line, col } = counter.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

function fileOf(
  name: string,
  text: string,
  doc: Document,
  placed: (offset: number) => Place,
): YamlFile {
  const syntax = doc.errors
    .slice(0, MOST_ERRORS)
    .map((error) =>
      fault(
        placed(error.pos[0]),
        `YAML cannot be read here: ${error.message.replace(/\.$/, '')}`,
        'Check the indentation and close every quotation mark; put texts in double quotes.',
      ),
    )
  const found = walk(doc, placed)
  const readable = syntax.length === 0 && found.unplain.length === 0
  const data: unknown = readable ? doc.toJS({ maxAliasCount: 0 }) : undefined
  return {
    name,
    present: true,
    data,
    filled: data !== undefined && data !== null,
    excess: [],
    syntax,
    ...found,
    escaped: escapedIn(doc, text, placed),
    at: (path) => placed(offsetOf(doc.contents, path, 'value')),
    atKey: (path) => placed(offsetOf(doc.contents, path, 'key')),
  }
}

type Found = Pick<YamlFile, 'unplain' | 'repeated' | 'reserved'>

function walk(doc: Document, placed: (offset: number) => Place): Found {
  const unplain: Fault[] = []
  const repeated: Fault[] = []
  const reserved: Fault[] = []
  const plainly = 'Write the value out where it stands, in double quotes if it is a text.'
  visit(doc, {
    Node(_key, node) {
      const at = placed(node.range?.[0] ?? 0)
      if (isAlias(node)) unplain.push(fault(at, `"*${node.source}" is an alias`, plainly))
      else if (node.anchor) unplain.push(fault(at, `"&${node.anchor}" is an anchor`, plainly))
      else if (node.tag !== undefined)
        unplain.push(fault(at, 'a "!" here is a YAML tag, and is lost', plainly))
    },
    Map(_key, map) {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        const at = placed(startOf(key) ?? map.range?.[0] ?? 0)
        if (!isScalar(key)) {
          unplain.push(fault(at, 'a key is a name, not a map or list', plainly))
          continue
        }
        const name = String(key.value)
        if (seen.has(name))
          repeated.push(fault(at, `"${name}" stands here twice`, 'Keep one of the two.'))
        if (isReserved(name))
          reserved.push(
            fault(at, `"${name}" cannot be used as a name`, 'Choose another; every object has it.'),
          )
        seen.add(name)
      }
    },
  })
  return { unplain: unplain.slice(0, MOST_ERRORS), repeated, reserved }
}

/** Texts whose escapes stand for a character that they must not hold. */
function escapedIn(
  doc: Document,
  text: string,
  placed: (offset: number) => Place,
): EncodingFault[] {
  const faults: EncodingFault[] = []
  visit(doc, {
    Scalar(_key, { value, range }) {
      if (typeof value !== 'string' || !range) return
      faults.push(...escapedFaults(value, text.slice(range[0], range[1]), placed(range[0])))
    },
  })
  return faults
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined

/** Walks down `path` as far as it goes, and gives the offset of what was reached last. */
function offsetOf(root: Node | null, path: Path, want: 'key' | 'value'): number {
  let node: unknown = root
  let offset = startOf(root) ?? 0
  for (const [depth, name] of path.entries()) {
    const last = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
      if (!isPair(pair)) return offset
      const key = startOf(pair.key) ?? offset
      offset = last && want === 'key' ? key : (startOf(pair.value) ?? key)
      if (!last && (isMap(pair.value) || isSeq(pair.value))) offset = key
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(name)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}
