/** Said while a translator has changed the page: what it wrote stands in our quotation marks. */
export const translated =
  'A program has translated this page: words in quotation marks are nobody’s exact words.'
