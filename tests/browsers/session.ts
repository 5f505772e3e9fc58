/** A key as a page is told of it (W3C UI Events): a named key or a character. */
export type Key = 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape' | 'PageDown' | 'Tab' | ' ' | 's'

/** Runs in the page, by itself: it sees nothing of what stands around it in a test. */
export type PageScript<Args extends readonly unknown[], Got> = (...args: Args) => Got

/** A reader with nothing kept, in one window of a browser. */
export interface Session {
  /** Goes to an address, and waits until the page has loaded. */
  open(address: string): Promise<void>
  /** Makes the window's inside this large, in CSS px. */
  resize(width: number, height: number): Promise<void>
  press(key: Key): Promise<void>
  /** Clicks the one element that a script gives, as a pointer does. Throws where it gives none. */
  click<Args extends readonly unknown[]>(
    find: PageScript<Args, Element | null>,
    ...args: Args
  ): Promise<void>
  /** Clicks into a field, and puts a text in place of its own. */
  fill<Args extends readonly unknown[]>(
    text: string,
    find: PageScript<Args, Element | null>,
    ...args: Args
  ): Promise<void>
  /** What a script gives in the page, or in the frame that is entered. */
  run<Args extends readonly unknown[], Got>(
    script: PageScript<Args, Got>,
    ...args: Args
  ): Promise<Got>
  /** From here on scripts run and clicks go into the frame that a script gives; `leaveFrame` undoes it. */
  enterFrame(find: PageScript<[], Element | null>): Promise<void>
  leaveFrame(): Promise<void>
  /** The window's inside as PNG. */
  screenshot(): Promise<Uint8Array>
  /** The page on paper, as PDF; `null` where the browser's driver does not print. */
  print(): Promise<Uint8Array | null>
  close(): Promise<void>
}

/** A browser that runs. */
export interface OpenBrowser {
  readonly version: string
  newSession(): Promise<Session>
  close(): Promise<void>
}

/** A browser that may be installed. */
export interface InstallableBrowser {
  readonly name: string
  /** What it lacks to be run here, and how to install it; nothing where it can be run. */
  readonly missing: string | undefined
  launch(): Promise<OpenBrowser>
}
