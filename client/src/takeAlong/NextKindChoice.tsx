// What the new workshop becomes: the next session, or the evaluation a year later.

import { type NextKind, nextKinds } from '@draaitafel/shared/templates/nextSession.ts'
import { seriesText } from '../copy/nlSeries.ts'
import { Choice } from '../ui/Choice.tsx'

interface NextKindChoiceProps {
  readonly value: NextKind
  readonly onChange: (kind: NextKind) => void
}

export function NextKindChoice({ value, onChange }: NextKindChoiceProps) {
  const options = nextKinds.map((kind) => ({ value: kind, ...seriesText.kinds[kind] }))
  return <Choice label={seriesText.kind} value={value} options={options} onChange={onChange} />
}
