import type {
  ReadoutChoiceDetail,
  ReadoutErrorDetail,
  ReadoutLineDetail,
  ReadoutMode,
  ReadoutReadyDetail,
  ReadoutResultDetail,
  ReadoutTheme,
} from './element.js'

/** Nothing, as frameworks write it: as if the attribute were not there. */
type Nothing = null | undefined

/** The attributes of `<readout-player>`. */
export interface ReadoutPlayerAttributes {
  /** The folder of the player, as an address. */
  src: string
  story?: string | Nothing
  line?: string | Nothing
  mode?: ReadoutMode | Nothing
  theme?: ReadoutTheme | Nothing
  clean?: boolean | Nothing
  sound?: boolean | Nothing
  /** A fixed height in CSS px. */
  height?: number | string | Nothing
}

/** Its events as listeners, by the event's own name: React 19, Preact, Svelte 5. */
export interface ReadoutPlayerListeners {
  'onreadout-ready'?: (event: CustomEvent<ReadoutReadyDetail>) => void
  'onreadout-line'?: (event: CustomEvent<ReadoutLineDetail>) => void
  'onreadout-choice'?: (event: CustomEvent<ReadoutChoiceDetail>) => void
  'onreadout-result'?: (event: CustomEvent<ReadoutResultDetail>) => void
  'onreadout-error'?: (event: CustomEvent<ReadoutErrorDetail>) => void
}

/** The same as Vue's templates have them: `@readout-line`. */
export interface ReadoutPlayerVueListeners {
  onReadoutReady?: (event: CustomEvent<ReadoutReadyDetail>) => void
  onReadoutLine?: (event: CustomEvent<ReadoutLineDetail>) => void
  onReadoutChoice?: (event: CustomEvent<ReadoutChoiceDetail>) => void
  onReadoutResult?: (event: CustomEvent<ReadoutResultDetail>) => void
  onReadoutError?: (event: CustomEvent<ReadoutErrorDetail>) => void
}
