// Which party is responsible for something, or nobody yet.

import { dialogText } from '../../copy/nlDialogs.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { SelectField } from '../../ui/SelectField.tsx'

interface OwnerSelectProps {
  /** What it is called, if not as elsewhere. */
  readonly label?: string
  /** Party id. */
  readonly value: string | null
  readonly onChange: (owner: string | null) => void
}

export function OwnerSelect({ label = dialogText.proofs.owner, value, onChange }: OwnerSelectProps) {
  const parties = usePlan((plan) => plan.parties)
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      options={[
        { value: '', label: dialogText.proofs.noOwner },
        ...parties.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(owner) => onChange(owner === '' ? null : owner)}
    />
  )
}
