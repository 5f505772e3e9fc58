import { join, relative, sep } from 'node:path'
import type { Log, Result, Run } from 'sarif'
import type { Diagnostic } from '../check/index.ts'
import type { RulePage } from './explain/pages.ts'

/** What a log names beside what was found. */
export interface SarifAbout {
  /** The story's folder. */
  readonly folder: string
  /** The folder that addresses in the log begin at. */
  readonly from: string
  readonly pages: readonly RulePage[]
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** Diagnostics as SARIF 2.1.0, which code review reads: each rule with its page, each finding with its place. */
export function sarifOf(diagnostics: readonly Diagnostic[], about: SarifAbout): Log {
  const codes = [...new Set(diagnostics.map(({ code }) => code))]
  const rules = codes.map((code) => ruleOf(code, about.pages))
  const run: Run = {
    tool: { driver: { name: 'readout', rules } },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((found) => resultOf(found, codes, about)),
  }
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] }
}

function ruleOf(code: string, pages: readonly RulePage[]) {
  const page = pages.find((one) => one.code === code)
  const text = page?.text ?? code
  return { id: code, name: page?.name ?? code, help: { text, markdown: text } }
}

function resultOf(
  { file, line, column, code, severity, message, help }: Diagnostic,
  codes: readonly string[],
  { folder, from }: SarifAbout,
): Result {
  const uri = relative(from, join(folder, file)).split(sep).map(encodeURIComponent).join('/')
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${message}\n${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }
}
