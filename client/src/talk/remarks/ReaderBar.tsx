// Above the plan of a reader: what they may do here, and the way to their remarks.

import { remarkText } from '../../copy/nlRemarks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function ReaderBar() {
  const { view } = useWorkshop()
  const count = usePlan((plan) => plan.remarks.length)
  return (
    <Bar look="line" mark={<Icon name="eye" />} words={remarkText.bar}>
      <button
        type="button"
        className="btn primary"
        onClick={() => view.setState({ dialog: { kind: 'remarks', about: '' } })}
      >
        {remarkText.open(count)}
      </button>
    </Bar>
  )
}
