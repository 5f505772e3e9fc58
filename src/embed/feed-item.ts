import { shownCard } from './card.ts'
import { escaped } from './escaped.ts'
import { picturesOf } from './pictures.ts'
import {
  addressSnippet,
  pictureSnippet,
  quoteSnippet,
  type SnippetPlan,
  titleOf,
} from './snippets.ts'

/**
 * A line as an item of a feed (RSS 2.0): its words with label, author and link as a description, the
 * picture above them where there is one. The date is whoever publishes it's to set.
 */
export function feedItemSnippet(plan: SnippetPlan): string {
  const card = shownCard(plan.card, plan.options)
  const page = escaped(addressSnippet(plan))
  const picture = picturesOf(plan.card, plan.options).length > 0 ? [pictureSnippet(plan)] : []
  return [
    '<item>',
    `  <title>${escaped(titleOf({ ...plan, card }))}</title>`,
    `  <link>${page}</link>`,
    `  <guid isPermaLink="true">${page}</guid>`,
    `  <description>${escaped([...picture, quoteSnippet(plan)].join('\n'))}</description>`,
    '</item>',
  ].join('\n')
}
