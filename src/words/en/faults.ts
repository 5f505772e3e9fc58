/** What is missing, and what to do: plain messages for whatever goes wrong. */
export const faults = {
  title: 'Something is missing',
  where: 'Where',
  todo: 'What to do',
  bundle: {
    what: 'The reconstruction could not be read.',
    todo: 'Load the page again. The text with its notes is on the Read page.',
  },
  script: {
    what: 'The script stopped: it does not fit its sourcing.',
    todo: 'The text with its notes is on the Read page.',
  },
  line: {
    what: 'There is no line of this name here. It may have been renamed.',
    todo: 'Begin at the first line, or find it on the Read page.',
  },
  noSourcing: {
    what: 'This line has no sourcing, so it is not shown.',
    todo: 'Go on to the next line. Please tell us.',
  },
  font: {
    what: 'A typeface did not load. The words stand in another.',
    todo: 'Nothing to do.',
  },
  plate: {
    what: 'A picture did not load. The words and their sources are complete.',
    todo: 'Load the page again to try once more.',
  },
  webgl: {
    what: 'This device does not draw with WebGL. The plates show unprinted; the caption gives the grade in words.',
    todo: 'Nothing to do.',
  },
  webglStills: {
    what: 'This device does not draw with WebGL. The plates show as they were printed beforehand; nothing on them moves.',
    todo: 'Nothing to do.',
  },
  stage: {
    what: 'The stage stopped with an error. The words and their sources are complete.',
    todo: 'Go on reading, or load the page again.',
  },
  storage: {
    what: 'This page may not store anything, so your place is not kept.',
    todo: 'Keep the address of the line to come back to it.',
  },
}
