// Heen-en-weer: the four balances on one sheet, live, and below them where the value lands. Facts side by side and the questions they raise; each leads to
// where it is decided.

import { text } from '../../copy/nl.ts'
import { balancesText } from '../../copy/nlBalances.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import styles from './Balances.module.css'
import { BetweenKnobs } from './BetweenKnobs.tsx'
import { MoneyAndValue } from './MoneyAndValue.tsx'
import { NowAndLater } from './NowAndLater.tsx'
import { PartyAndParty } from './PartyAndParty.tsx'
import { WhereItLands } from './WhereItLands.tsx'

export function BalancesDialog() {
  const { view } = useWorkshop()
  return (
    <Modal
      title={text.balances.title}
      subtitle={balancesText.subtitle}
      full
      actions={<GatherButton place="balances" short />}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <div className={styles.four}>
        <BetweenKnobs />
        <MoneyAndValue />
        <PartyAndParty />
        <NowAndLater />
      </div>
      <div className={styles.below}>
        <WhereItLands />
      </div>
    </Modal>
  )
}
