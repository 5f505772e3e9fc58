/** The query parameter that names the host: the one origin that is told more than the height. */
export const HOST_PARAMETER = 'host'
