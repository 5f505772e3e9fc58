import { lessonWords } from '../../words/lesson/index.ts'

const { name, terms } = lessonWords.glossary

/** Words that a pupil may not know, folded up where the questions and their answers use them. */
export const Glossary = () => (
  <details class="glossary">
    <summary>{name}</summary>
    <dl>
      {Object.entries(terms).map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </details>
)
