export {
  COMMANDS,
  type CommandRow,
  type Does,
  type PointerWay,
  padCommand,
  pointerCommand,
} from './table.ts'
