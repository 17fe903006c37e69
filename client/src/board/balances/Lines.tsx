// An amount over the years: the amount itself, with the details in smaller type below.

interface LinesProps {
  readonly lines: readonly string[]
}

export function Lines({ lines: [first, ...rest] }: LinesProps) {
  return (
    <>
      <b>{first}</b>
      {rest.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </>
  )
}
