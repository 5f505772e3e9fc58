/** Sharing one line: what is offered, and what is said of it. */
export const share = {
  title: 'Share this line',
  titleWhole: 'Share the whole',
  lead: 'Label, teller and attestation go with the words, wherever these go.',
  link: 'Address',
  copyLink: 'Copy the link',
  text: 'Text with its source',
  copyText: 'Copy the text',
  picture: 'Save the picture',
  copied: 'Copied.',
  withheld: 'What is shared says who says so. Answer first, or go on: then the line can be shared.',
  notCopied: 'The browser did not let it be copied. It is selected: copy it by hand.',
}

/** What narration has from a work: all that it asserts, a part of that, or what our own remarks are on. */
export const toldFrom = {
  whole: (cited: string) => `told from ${cited}`,
  part: (cited: string) => `told in part from ${cited}`,
  remark: (cited: string) => `on ${cited}`,
}
