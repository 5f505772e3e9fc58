/** Why nothing prints, or not all. */
export const stageFaults = {
  plate: {
    what: 'A picture did not load. The words and their sources are complete.',
    todo: 'Load the page again to try once more.',
  },
  webgl: {
    what: 'This device does not draw with WebGL. The plates show unprinted; the caption gives the grade in words.',
    todo: 'Nothing to do.',
  },
  webglStills: {
    what: 'This device does not draw with WebGL. The plates show as printed beforehand, and do not move.',
    todo: 'Nothing to do.',
  },
}
