// What a route is, in words that can be read by touch as well as by pointing, and what the model says besides.

import { routeRemarks } from '@draaitafel/shared/copy/nl/routeRemarks.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import type { RouteId } from '@draaitafel/shared/model/routes.ts'
import styles from './RouteWords.module.css'

export function RouteWords({ route }: { readonly route: RouteId }) {
  const remark = routeRemarks[route]
  return (
    <div className={styles.route}>
      <b>{routeCopy[route].name}</b> {remark && <span className={styles.mark}>{remark.mark}</span>}
      <p>{routeCopy[route].meaning}</p>
      {remark && (
        <p>
          {remark.about} <b>{remark.question}</b> <small>{remark.source}</small>
        </p>
      )}
    </div>
  )
}
