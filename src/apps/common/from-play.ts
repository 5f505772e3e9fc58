/** Ends the address of a page that this site's own pages led to. A class link never has it. */
export const FROM_PLAY = '#from-play'

/** The lesson's page for a reader of this site, who may go back to the play. */
export const TEST_PAGE = `lesson.html${FROM_PLAY}`
