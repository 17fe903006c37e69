// `npm run build`: builds the screens, so that a service can start the server without building or fetching anything.

import { buildClientIfChanged } from '../client/build.ts'

await buildClientIfChanged()
