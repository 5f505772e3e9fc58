import { fault } from '../../diagnostic.ts'
import { error } from '../../rule.ts'
import { suggestion } from '../../suggest.ts'

/** R804: every source that an item's answer rests on is one of the story's. */
export const unknownLessonSource = error('R804', ({ lesson: { file, yaml }, sources }) =>
  (['items', 'claims'] as const).flatMap((list) =>
    (file?.[list] ?? []).flatMap((item, i) =>
      item.sources.flatMap((source, at) =>
        sources.names.has(source)
          ? []
          : [
              fault(
                yaml.at([list, i, 'sources', at]),
                `there is no source "${source}"`,
                suggestion(source, [...sources.names], 'source'),
              ),
            ],
      ),
    ),
  ),
)
