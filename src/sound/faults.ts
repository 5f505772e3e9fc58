/** Something that cannot be heard. The play goes on without it; the site words it. */
export interface SoundFault {
  readonly what: 'sound'
  /**
   * `unsupported`: the browser has no web audio. `missing`: no file came. `undecodable`: none that
   * came could be decoded. `device`: the output went away; a later gesture may bring it back.
   */
  readonly why: 'unsupported' | 'missing' | 'undecodable' | 'device'
}
