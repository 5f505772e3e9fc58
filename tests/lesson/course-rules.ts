import { parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>['children'][number]

const MOVE_ON = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed']

/** What a course structure breaks of cmi5 Quartz 13 and 14; empty where it breaks nothing. */
export function faultsOfCourse(xml: string): string[] {
  const [root] = elementsIn(parseDocument(xml, { xmlMode: true }).children, 'courseStructure')
  if (!root) return ['13.1: no courseStructure']
  const faults: string[] = []
  const must = (is: boolean, rule: string) => void (is || faults.push(rule))
  must(
    root.attribs.xmlns === 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
    '13.2: the namespace of version 1',
  )
  const [course] = elementsIn(root.children, 'course')
  must(course !== undefined, '13.1.1: a course')
  must(isIri(course?.attribs.id), '13.1.1: the course has an IRI')
  const units = elementsIn(root.children, 'au')
  must(units.length > 0, '13.1.4: at least one unit')
  const ids = units.map(({ attribs }) => attribs.id)
  must(new Set([...ids, course?.attribs.id]).size === ids.length + 1, '13.1.4: every IRI is unique')
  for (const unit of units) {
    const { id, moveOn, masteryScore, launchMethod } = unit.attribs
    must(isIri(id), '13.1.4: the unit has an IRI')
    must(moveOn === undefined || MOVE_ON.includes(moveOn), '13.1.4: moveOn is one of five')
    const mark = masteryScore === undefined ? 1 : Number(masteryScore)
    must(mark >= 0 && mark <= 1, '13.1.4: the mastery score is from 0 to 1')
    must(
      [undefined, 'OwnWindow', 'AnyWindow'].includes(launchMethod),
      '13.1.4: launchMethod is one of two',
    )
    must(textIn(unit.children, 'url') !== '', '13.1.4: the unit has an address')
  }
  for (const part of course ? [course, ...units] : units)
    for (const name of ['title', 'description']) {
      const [said] = elementsIn(part.children, name)
      const texts = said ? elementsIn(said.children, 'langstring') : []
      must(
        texts.some(({ attribs, children }) => attribs.lang && textOf(children) !== ''),
        `13.1: ${part.name} has a ${name} with its language`,
      )
    }
  return faults
}

const isIri = (text: string | undefined): boolean =>
  /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(text ?? '')

const elementsIn = (nodes: readonly Node[], name: string) =>
  nodes.flatMap((node) => ('attribs' in node && node.name === name ? [node] : []))

const textIn = (nodes: readonly Node[], name: string): string =>
  elementsIn(nodes, name)
    .map(({ children }) => textOf(children))
    .join('')

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => ('data' in node ? node.data : ''))
    .join('')
    .trim()
