// The policy domains that a project goes across (seed inventory C-31). In which one the value mostly lands is what people say;
// which one pays is in payerDomains.ts, beside this because no first load needs it.

export const domainIds = ['wonen', 'welzijn', 'zorg', 'gemeente'] as const
export type DomainId = (typeof domainIds)[number]
