// What a workshop can be for (seed inventory C-26). The plan is the same; the opening questions differ.

export const useIds = ['gesprek', 'checklist', 'evaluatie', 'strategie'] as const
/** A conversation with partners · a check of one's own plan · looking back · a touchstone for strategy. */
export type UseId = (typeof useIds)[number]

export function isUseId(value: unknown): value is UseId {
  return useIds.includes(value as UseId)
}
