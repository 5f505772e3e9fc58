import { fault, suggestion } from '../../../../check/index.ts'
import type { LessonRule } from '../../rule.ts'

/** R804: every source that an item's answer rests on is one of the story's. */
export const unknownLessonSource: LessonRule = {
  code: 'R804',
  find: ({ file, yaml, work }) =>
    (file?.items ?? []).flatMap(({ sources }, item) =>
      sources.flatMap((source, at) =>
        Object.hasOwn(work.sources, source)
          ? []
          : [
              fault(
                yaml.at(['items', item, 'sources', at]),
                `there is no source "${source}"`,
                suggestion(source, Object.keys(work.sources), 'source'),
              ),
            ],
      ),
    ),
}
