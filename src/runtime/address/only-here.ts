const LOOPBACK = /^https?:\/\/(localhost|127\.|\[::1\])/

/** Whether an address leads to the machine that it is opened on, and to no other. */
export const isOnlyHere = (address: string): boolean => LOOPBACK.test(address)
