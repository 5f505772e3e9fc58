import { relative } from 'node:path'

/** A folder as whoever runs the command sees it: from the one that they stand in. */
export const folderSeen = (folder: string): string => relative(process.cwd(), folder) || '.'
