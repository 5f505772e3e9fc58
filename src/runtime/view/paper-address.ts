/**
 * The address of a page as paper may have it: without its query, which may hold what a platform
 * launched it with, and with nothing of what the reader has opened.
 */
export const bareAddress = ({ origin, pathname }: Location = location): string => origin + pathname

/**
 * Puts a page's address below it while it is printed, since a link leads nowhere on paper.
 * @param addressOf gives the address as it is when the page is printed
 */
export function printAddress(addressOf: () => string = bareAddress): void {
  const place = document.createElement('p')
  place.className = 'paper-address'
  addEventListener('beforeprint', () => {
    place.textContent = addressOf()
    document.body.append(place)
  })
  addEventListener('afterprint', () => place.remove())
}
