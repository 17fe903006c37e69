// A link as a QR code (uqr makes the modules, we draw them as one path: no inline script or image needed).

import { useMemo } from 'react'
import { encode } from 'uqr'
import styles from './ShareDialog.module.css'

/** The white margin that readers require. */
const QUIET_MODULES = 4

export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { d, size } = useMemo(() => {
    const code = encode(address, { ecc: 'M', border: QUIET_MODULES })
    const modules = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    return { d: modules.join(''), size: code.size }
  }, [address])
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={d} />
    </svg>
  )
}
