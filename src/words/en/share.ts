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
  notCopied: 'The browser did not let it be copied. It is selected: copy it by hand.',
}

/** Where narration of ours has what it tells from. */
export const toldFrom = (cited: string): string => `told from ${cited}`
