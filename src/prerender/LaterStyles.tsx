/** A style sheet that stands where it is needed and not in the head. */
export const LaterStyles = ({ address }: { address: string }) => (
  <link rel="stylesheet" href={address} />
)
