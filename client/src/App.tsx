// Chooses a screen. Most of it is loaded on demand: joining needs no Yjs, no drag-and-drop and no words of
// the table.

import { ErrorBoundary } from 'react-error-boundary'
import { NavigationProvider, useNavigation } from './address/navigation.tsx'
import { firstText } from './copy/nlFirst.ts'
import { part } from './parts/part.ts'
import { BrokenScreen } from './screens/BrokenScreen.tsx'
import { EnterScreen } from './screens/EnterScreen.tsx'
import { GoodbyeScreen } from './screens/GoodbyeScreen.tsx'
import { LaterScreen } from './screens/LaterScreen.tsx'
import { MessageScreen } from './screens/MessageScreen.tsx'
import { SeatGate } from './screens/SeatGate.tsx'
import { StartScreen } from './screens/StartScreen.tsx'

const fetchTable = part(() => import('./screens/TableScreen.tsx'))
const fetchNew = part(() => import('./screens/NewWorkshopScreen.tsx'))
const fetchAbout = part(() => import('./screens/AboutScreen.tsx'))
const fetchPlans = part(() => import('./screens/PlansScreen.tsx'))

export function App() {
  return (
    <ErrorBoundary FallbackComponent={BrokenScreen}>
      <NavigationProvider>
        <Screen />
      </NavigationProvider>
    </ErrorBoundary>
  )
}

function Screen() {
  const { route, arrivals } = useNavigation()
  // Without cookies every request would be refused: better to say why before anyone tries.
  if (!navigator.cookieEnabled && route.screen !== 'about' && route.screen !== 'plans')
    return <MessageScreen {...firstText.messages.noCookies} />
  switch (route.screen) {
    case 'start':
      return <StartScreen />
    case 'new':
      return <LaterScreen fetchScreen={fetchNew}>{({ NewWorkshopScreen }) => <NewWorkshopScreen />}</LaterScreen>
    case 'about':
      return (
        <LaterScreen fetchScreen={fetchAbout}>{({ AboutScreen }) => <AboutScreen topic={route.topic} />}</LaterScreen>
      )
    case 'plans':
      return <LaterScreen fetchScreen={fetchPlans}>{({ PlansScreen }) => <PlansScreen />}</LaterScreen>
    case 'enter':
      return (
        <EnterScreen key={`${route.workshop}#${route.key}/${arrivals}`} workshop={route.workshop} linkKey={route.key} />
      )
    case 'table':
    case 'script':
      return (
        <SeatGate key={`${route.workshop}/${route.role}/${arrivals}`} workshop={route.workshop} role={route.role}>
          {(seat, justIn) => (
            <LaterScreen fetchScreen={fetchTable}>
              {({ TableScreen }) => (
                <TableScreen
                  workshop={route.workshop}
                  role={route.role}
                  seat={seat}
                  justIn={justIn}
                  page={route.screen}
                />
              )}
            </LaterScreen>
          )}
        </SeatGate>
      )
    case 'projector':
      return (
        <SeatGate key={`${route.workshop}/${route.role}/projector`} workshop={route.workshop} role={route.role}>
          {(seat) => (
            <LaterScreen fetchScreen={fetchTable}>
              {({ TableScreen }) => (
                <TableScreen workshop={route.workshop} role={route.role} seat={seat} page="projector" />
              )}
            </LaterScreen>
          )}
        </SeatGate>
      )
    case 'goodbye':
      return <GoodbyeScreen workshop={route.workshop} role={route.role} />
    case 'unknown':
      return <MessageScreen {...firstText.messages.unknownPage} />
  }
}
