import type { Plugin } from 'vite'

const LESSON = /\/src\/(?:words\/lesson|lesson|apps\/lesson)\//

/** Keeps the lesson out of what Play and its frame can ever load: readers who take none pay nothing. */
export const lessonApart: Plugin = {
  name: 'readout:lesson-apart',
  apply: 'build',
  applyToEnvironment: ({ name }) => ['client', 'frame'].includes(name),
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue
      const found = Object.entries(file.modules).find(
        ([id, { renderedLength }]) => LESSON.test(id) && renderedLength > 0,
      )
      if (found) this.error(`${file.fileName} carries the lesson: ${found[0]}`)
    }
  },
}
