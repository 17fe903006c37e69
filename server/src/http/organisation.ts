// Whose server this is and how long it keeps a workshop, for the page /privacy.

import type { OrganisationAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { App } from './checked.ts'
import type { HttpParts } from './context.ts'

export function addOrganisationRoute(app: App, { config }: HttpParts): void {
  app.get('/api/organisation', async (): Promise<OrganisationAnswer> => {
    const { organisation, retentionDays } = config
    return { ...organisation, retentionDays }
  })
}
