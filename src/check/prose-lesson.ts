import type { LessonFile } from '../reconstruction/lesson/index.ts'

/** A text and its path in a file; left out where it is `undefined`. */
export type TextAt = readonly [value: string | undefined, ...path: (string | number)[]]

/** Every text of a lesson file that pupils or teachers see, with its path. */
export const lessonTexts = ({
  context,
  items,
  claims,
  goals,
  note,
  plans,
  discussion,
  task,
  guide,
  exit,
  ...rest
}: LessonFile): TextAt[] => [
  [context, 'context'],
  ...items.flatMap(({ ask, why }, i): TextAt[] => [
    [ask, 'items', i, 'ask'],
    [why, 'items', i, 'why'],
  ]),
  ...claims.flatMap(({ claim, why }, i): TextAt[] => [
    [claim, 'claims', i, 'claim'],
    [why, 'claims', i, 'why'],
  ]),
  ...rest['leave-out'].map(({ why }, i): TextAt => [why, 'leave-out', i, 'why']),
  ...Object.entries({ goals, note, discussion, exit }).flatMap(([field, texts]) =>
    texts.map((text, i): TextAt => [text, field, i]),
  ),
  ...plans.flatMap(({ title, steps }, i): TextAt[] => [
    [title, 'plans', i, 'title'],
    ...steps.flatMap((step, at): TextAt[] => [
      [step.title, 'plans', i, 'steps', at, 'title'],
      [step.text, 'plans', i, 'steps', at, 'text'],
      [step.wall, 'plans', i, 'steps', at, 'wall'],
      ...step.answers.flatMap(({ question, answer }, one): TextAt[] => [
        [question, 'plans', i, 'steps', at, 'answers', one, 'question'],
        [answer, 'plans', i, 'steps', at, 'answers', one, 'answer'],
      ]),
    ]),
  ]),
  [task?.title, 'task', 'title'],
  [task?.text, 'task', 'text'],
  ...(task?.rubric ?? []).map(({ text }, i): TextAt => [text, 'task', 'rubric', i, 'text']),
  ...(['pitfalls', 'talk'] as const).flatMap((part) =>
    (guide?.[part] ?? []).flatMap(({ title, text }, i): TextAt[] => [
      [title, 'guide', part, i, 'title'],
      [text, 'guide', part, i, 'text'],
    ]),
  ),
  ...(guide?.asked ?? []).flatMap(({ question, answer }, i): TextAt[] => [
    [question, 'guide', 'asked', i, 'question'],
    [answer, 'guide', 'asked', i, 'answer'],
  ]),
  ...(task?.samples ?? []).flatMap(({ answer, why }, i): TextAt[] => [
    [answer, 'task', 'samples', i, 'answer'],
    [why, 'task', 'samples', i, 'why'],
  ]),
]
