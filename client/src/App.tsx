// Chooses a screen. The table itself is loaded on demand: the start and join screens need no Yjs and no drag-and-drop.

import { ErrorBoundary } from 'react-error-boundary'
import { text } from './copy/nl.ts'
import { NavigationProvider, useNavigation } from './navigation.tsx'
import { part } from './parts/part.ts'
import { AboutScreen } from './screens/AboutScreen.tsx'
import { BrokenScreen } from './screens/BrokenScreen.tsx'
import { EnterScreen } from './screens/EnterScreen.tsx'
import { GoodbyeScreen } from './screens/GoodbyeScreen.tsx'
import { LaterScreen } from './screens/LaterScreen.tsx'
import { MessageScreen } from './screens/MessageScreen.tsx'
import { NewWorkshopScreen } from './screens/NewWorkshopScreen.tsx'
import { SeatGate } from './screens/SeatGate.tsx'
import { StartScreen } from './screens/StartScreen.tsx'

const fetchTable = part(() => import('./screens/TableScreen.tsx'))

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
  // Without them every door says that one is not let in: better to say why before anyone knocks.
  if (!navigator.cookieEnabled && route.screen !== 'about') return <MessageScreen {...text.messages.noCookies} />
  switch (route.screen) {
    case 'start':
      return <StartScreen />
    case 'new':
      return <NewWorkshopScreen />
    case 'about':
      return <AboutScreen topic={route.topic} />
    case 'enter':
      return (
        <EnterScreen key={`${route.workshop}#${route.key}/${arrivals}`} workshop={route.workshop} linkKey={route.key} />
      )
    case 'table':
      return (
        <SeatGate key={`${route.workshop}/${route.role}/${arrivals}`} workshop={route.workshop} role={route.role}>
          {(seat) => (
            <LaterScreen fetchScreen={fetchTable}>
              {({ TableScreen }) => <TableScreen workshop={route.workshop} role={route.role} seat={seat} />}
            </LaterScreen>
          )}
        </SeatGate>
      )
    case 'projector':
      return (
        <SeatGate key={`${route.workshop}/${route.role}/projector`} workshop={route.workshop} role={route.role}>
          {(seat) => (
            <LaterScreen fetchScreen={fetchTable}>
              {({ TableScreen }) => <TableScreen workshop={route.workshop} role={route.role} seat={seat} onProjector />}
            </LaterScreen>
          )}
        </SeatGate>
      )
    case 'goodbye':
      return <GoodbyeScreen workshop={route.workshop} role={route.role} />
    case 'unknown':
      return <MessageScreen {...text.messages.unknownPage} />
  }
}
