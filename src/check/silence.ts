const SILENCE =
  /\b(?:silent|silence|(?:not a|no|without a) word|(?:no|without|any) mention|nothing|(?:does|do|did) not (?:mention|speak|say|name|record|refer)|not mentioned|says? nothing|passes over|leaves? (?:\w+ )?out)\b/i

/** Whether an English text of ours says of a record that it is silent. */
export const saysSilence = (text: string): boolean => SILENCE.test(text)
