// The four roles a link can give. Rights are checked by the server; screens only follow.

/** From the one that may do most to the one that may do least. */
export const roles = ['facilitator', 'participant', 'reader', 'viewer'] as const
export type Role = (typeof roles)[number]

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role)
}

/** May this role change the shared plan? */
export function mayWrite(role: Role): boolean {
  return role === 'facilitator' || role === 'participant'
}

/** May this role leave remarks about it? It has no other say: no seat, no vote, no setting. */
export function mayRemark(role: Role): boolean {
  return role === 'reader'
}

/** Can anything of this role be on its way to the server? */
export function hasWork(role: Role): boolean {
  return mayWrite(role) || mayRemark(role)
}
