// The three roles a link can give. Rights are checked by the server; screens only follow.

export const roles = ['facilitator', 'participant', 'viewer'] as const
export type Role = (typeof roles)[number]

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role)
}

/** May this role change the shared plan? */
export function mayWrite(role: Role): boolean {
  return role !== 'viewer'
}
