// Along which routes a knob works, why, and which values they lead to; and along which the model names no link.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { mechanismCopy } from '@draaitafel/shared/copy/nl/mechanisms.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { routeFacts } from '@draaitafel/shared/model/routes.ts'
import { routesLacking } from '@draaitafel/shared/nouns/ownLink.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { RouteWords } from '../../pieces/RouteWords.tsx'
import { Explained } from '../../pieces/words/Explained.tsx'
import styles from './KnobRoutes.module.css'
import { OwnLinks } from './OwnLinks.tsx'

export function KnobRoutes({ number }: { readonly number: KnobNumber }) {
  const lacking = routesLacking(number)
  return (
    <section aria-label={sheetText.routes}>
      <h3>{sheetText.routes}</h3>
      <ul className={styles.routes}>
        {knobFacts(number).routes.map((route) => (
          <li key={route}>
            <RouteWords route={route} />
            <p>
              <Explained>{mechanismCopy[number][route] ?? ''}</Explained>
            </p>
            <p className={styles.values}>
              {sheetText.toValues(routeFacts(route).coreValues.map((id) => coreValueCopy[id].name))}
            </p>
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <>
          <p className={styles.lacking}>{sheetText.notInModel(lacking.map((route) => routeCopy[route].name))}</p>
          <OwnLinks number={number} lacking={lacking} />
        </>
      )}
    </section>
  )
}
