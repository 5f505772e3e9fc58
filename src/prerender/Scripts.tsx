import type { PageAssets } from './page-props.ts'

/**
 * A page's script, and what it imports. Where they stand behind the first words, asking for them takes
 * no time from painting these; scripts of their kind run only when the whole page has been read.
 */
export const Scripts = ({ assets: { scripts } }: { assets: Pick<PageAssets, 'scripts'> }) => {
  const [entry, ...imported] = scripts
  return (
    <>
      <script type="module" crossorigin="anonymous" src={entry} />
      {imported.map((address) => (
        <link key={address} rel="modulepreload" crossorigin="anonymous" href={address} />
      ))}
    </>
  )
}
