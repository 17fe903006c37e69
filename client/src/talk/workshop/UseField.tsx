// What the workshop is for, as a choice.

import { useCopy } from '@draaitafel/shared/copy/nl/uses.ts'
import { isUseId, type UseId, useIds } from '@draaitafel/shared/model/uses.ts'
import { firstText } from '../../copy/nlFirst.ts'
import { SelectField } from '../../ui/SelectField.tsx'

export function UseField({ value, onChange }: { readonly value: UseId; readonly onChange: (use: UseId) => void }) {
  return (
    <SelectField
      hint={useCopy[value].hint}
      label={firstText.use}
      value={value}
      options={useIds.map((id) => ({ value: id, label: useCopy[id].name }))}
      onChange={(chosen) => isUseId(chosen) && onChange(chosen)}
    />
  )
}
