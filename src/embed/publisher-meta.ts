/** In which of a frame's meta tags the build says whose copy it is. */
export const PUBLISHER = 'readout-publisher'
