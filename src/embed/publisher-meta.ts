/** In which meta tag of a frame, or of the teacher's page, the build says whose copy it is. */
export const PUBLISHER = 'readout-publisher'
