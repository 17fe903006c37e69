// An amount over the years: the amount itself, and what is to be said with it smaller below.

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
