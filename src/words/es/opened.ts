import type * as en from '../en/opened.ts'

/** The backlog. */
export const backlog: typeof en.backlog = {
  title: 'Historial',
  empty: 'Todavía no ha pasado ninguna línea.',
}

/** Help: the commands, and how to read the picture. */
export const help: typeof en.help = {
  title: 'Ayuda',
  commandsTitle: 'Órdenes',
  columns: { does: 'Orden', keys: 'Teclas', pad: 'Mando', pointer: 'Puntero' },
  does: {
    next: 'línea siguiente',
    press: 'línea siguiente, o la opción o el botón iluminado',
    back: 'línea anterior',
    choose: 'elegir',
    'choice-before': 'iluminar la opción anterior',
    'choice-after': 'iluminar la opción siguiente',
    'skip-held': 'saltar lo que ya has leído, mientras se mantiene',
    skip: 'a la primera línea que no has leído',
    auto: 'las líneas avanzan solas, o se paran',
    sources: 'fuentes de esta línea',
    backlog: 'historial',
    saves: 'guardados',
    'quick-save': 'guardado rápido',
    'quick-load': 'carga rápida',
    hide: 'solo la imagen, con su etiqueta y quién la cuenta',
    share: 'compartir esta línea',
    mute: 'con sonido, o sin él',
    'full-screen': 'pantalla completa, o no',
    clean: 'palabras suavizadas, o no',
    settings: 'ajustes',
    help: 'esta ayuda',
    close: 'cerrar lo que esté abierto; también lo hace el Atrás del navegador',
  },
  keyNames: new Map([
    [' ', 'Espacio'],
    ['Control', 'Ctrl'],
    ['ArrowRight', '→'],
    ['ArrowLeft', '←'],
    ['PageDown', 'Av Pág'],
    ['PageUp', 'Re Pág'],
    ['Escape', 'Esc'],
  ]),
  padNames: [
    'A',
    'B',
    'X',
    'Y',
    'LB',
    'RB',
    'LT',
    'RT',
    'Back',
    'Start',
    'palanca izquierda',
    'palanca derecha',
    '↑',
    '↓',
    '←',
    '→',
  ],
  pointerNames: {
    tap: 'toca la imagen o haz clic en ella, salvo donde haya que elegir',
    'swipe-on': 'desliza hacia delante',
    'swipe-back': 'desliza hacia atrás',
    'wheel-down': 'rueda hacia abajo',
    'wheel-up': 'rueda hacia arriba',
    'hold-next': 'mantén Siguiente',
    button: 'botón',
  },
  range: (first, last) => `${first}–${last}`,
  charactersOff:
    'Las letras, los dígitos y los signos no hacen de teclas. Se activan en los ajustes.',
  words: (work, byAccounts) =>
    `El habla en cursiva está reconstruida. Las comillas encierran solo palabras que una fuente da textualmente, o según las cita ${work}, en traducción donde así se dice. Un subrayado de puntos marca lo que es propio de quien ${byAccounts ? 'lo cuenta' : 'lo firma'}.`,
  marksTitle: 'Las marcas',
}

/** The buttons over the picture. */
export const overPicture: typeof en.overPicture = {
  name: 'Sonido y pantalla',
  sound: 'Sonido',
  fullScreen: 'Pantalla completa',
}

/** What each standing means, for the key to the marks. */
export const standingsExplained: typeof en.standingsExplained = {
  verbatim: 'El relato da estas mismas palabras.',
  states: 'El relato dice que esto se dijo, o algo que lo implica.',
  'in-part': 'El relato dice que en su lugar se dijo algo más limitado, o cercano.',
  consistent: 'El relato dice algo compatible, pero no que esto se dijera entonces.',
  silent: 'Nada parecido en las informaciones que aquí se enumeran. Callar no es negar.',
  contradicts: 'El relato dice que esto no se dijo, o dice lo contrario.',
  'not-seen':
    'Esa parte del relato quedó fuera de nuestro alcance. No cuenta para nada, y no es silencio.',
}
