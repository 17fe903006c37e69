// An amount in a field where people type one.

/** "50.000" or "1.250,50": as people type it, without the currency sign. */
export function amountText(cents: number): string {
  const decimals = cents % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    cents / 100,
  )
}
