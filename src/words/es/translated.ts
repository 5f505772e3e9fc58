/** Said while a translator has changed the page: what it wrote stands in our quotation marks. */
export const translated: string =
  'Un programa ha traducido esta página: lo que va entre comillas no son palabras exactas de nadie.'
