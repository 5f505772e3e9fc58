/** A command was asked wrongly: its message says how. The command line adds what the command takes. */
export class WrongUsage extends Error {}

/** Whether a command was asked wrongly, as it or Node's own reader of arguments says. */
export const isWrongUsage = (error: unknown): error is Error =>
  error instanceof WrongUsage ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
