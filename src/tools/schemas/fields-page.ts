import { type Field, fieldsOf, type Json } from './described.ts'

/** Which of a reporter's files come first on the page. */
const ORDER = ['story', 'sources', 'sourcing', 'lesson', 'site']

const HEAD = `# Every field of a story's files

Made from the schemas by \`readout schemas --page docs/fields.md\`; editors that know YAML schemas show the same as you write (\`readout new\` puts the schemas beside the files). In a path \`*\` is a name of your own, \`[]\` each item of a list; **bold** fields must be there. review.json and lock.json are written by commands.
`

/** A page, as Markdown, of every field of every file. */
export function fieldsPage(schemas: ReadonlyMap<string, Json>): string {
  const parts = ORDER.flatMap((name) => {
    const schema = schemas.get(name)
    return schema ? [`## ${name}.yaml\n\n${tableOf(fieldsOf(schema))}`] : []
  })
  return [HEAD, ...parts].join('\n')
}

/** Fields that stand in several forms of one thing are one row. */
function tableOf(fields: readonly Field[]): string {
  const rows = new Map<string, Field[]>()
  for (const field of fields) rows.set(field.path, [...(rows.get(field.path) ?? []), field])
  const lines = [...rows].map(([path, forms]) => {
    const name = forms.every(({ required }) => required) ? `**\`${path}\`**` : `\`${path}\``
    const words = [...new Set(forms.flatMap(({ schema }) => wordsIn(schema)))]
    const description = String(forms[0]?.schema.description ?? '')
    return `| ${name} | ${cell(description)} | ${words.map((word) => `\`${word}\``).join(', ')} |`
  })
  return `| field | what it is | one of |\n|---|---|---|\n${lines.join('\n')}\n`
}

/** The closed list of words that a field is one of; empty where it is free. */
function wordsIn(schema: Json): string[] {
  const all = [...(Array.isArray(schema.enum) ? schema.enum : []), schema.const]
  return all.filter((one) => one !== undefined).map(String)
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
