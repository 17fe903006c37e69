// Who may rent a room that is meant for society (MOG), and how much of it may go to a business (A-22, E-14; D17.3).

/** One tenth of the gross floor area. */
const COMMERCIAL_SHARE = 10

export const tenantKinds = ['algemeen-belang', 'overheid', 'persoon-sociaal', 'commercieel'] as const
/** Association or foundation whose statutes serve the general interest only · public body · person who does social work there · business. */
export type TenantKind = (typeof tenantKinds)[number]

export interface TenantQuestion {
  readonly kind: TenantKind
  /** Gross floor area of the whole, m². */
  readonly grossM2: number
  /** What businesses already rent of it, m². */
  readonly commercialM2: number
  /** What this tenant would rent, m². */
  readonly m2: number
}

export type TenantOutcome =
  | { readonly kind: 'may' }
  /** `freeM2`: what a business may still rent. */
  | { readonly kind: 'may as business'; readonly freeM2: number }
  | { readonly kind: 'too large'; readonly freeM2: number }

/** m² that businesses may rent together. */
export function commercialLimitM2(grossM2: number): number {
  return Math.max(0, grossM2) / COMMERCIAL_SHARE
}

export function tenantOutcome({ kind, grossM2, commercialM2, m2 }: TenantQuestion): TenantOutcome {
  if (kind !== 'commercieel') return { kind: 'may' }
  const freeM2 = Math.max(0, commercialLimitM2(grossM2) - Math.max(0, commercialM2))
  return { kind: m2 <= freeM2 ? 'may as business' : 'too large', freeM2 }
}
