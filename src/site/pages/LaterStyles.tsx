/** Styles that stand where they are needed and not in the head: the build puts them there. */
export const LaterStyles = ({ name }: { name: 'rest' | 'fonts' }) => (
  <link rel="stylesheet" href={`./${name}.css`} vite-ignore />
)
