import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from './frame.tsx';
import { Loading } from './loading.tsx';

const Library = lazy(async () => ({
  default: (await import('../library/library.tsx')).Library,
}));
const BriefingScreen = lazy(async () => ({
  default: (await import('../briefing/briefing-screen.tsx')).BriefingScreen,
}));
const SessionScreen = lazy(async () => ({
  default: (await import('../practise/session-screen.tsx')).SessionScreen,
}));
const DebriefScreen = lazy(async () => ({
  default: (await import('../debrief/debrief-screen.tsx')).DebriefScreen,
}));
const MapScreen = lazy(async () => ({
  default: (await import('../map/map-screen.tsx')).MapScreen,
}));
const ProgressScreen = lazy(async () => ({
  default: (await import('../progress/progress-screen.tsx')).ProgressScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../settings/settings-screen.tsx')).SettingsScreen,
}));
const RoomRoutes = lazy(async () => ({
  default: (await import('../room/room-routes.tsx')).RoomRoutes,
}));
const PackScreen = lazy(async () => ({
  default: (await import('../pack/pack-screen.tsx')).PackScreen,
}));
const StudioRoutes = lazy(async () => ({
  default: (await import('../studio/studio-routes.tsx')).StudioRoutes,
}));
const UnknownRoute = lazy(async () => ({
  default: (await import('../stranded/unknown-route.tsx')).UnknownRoute,
}));

/** Every address there is. A conversation and a room have the page to themselves and go without the frame. */
export function Routes() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <Frame>
            <Library />
          </Frame>
        </Route>
        <Route path="/practise/:id">
          {({ id }) => (
            <Frame>
              <BriefingScreen key={id} scenarioId={id} />
            </Frame>
          )}
        </Route>
        <Route path="/practise/:id/:attempt">
          {({ attempt }) => <SessionScreen key={attempt} attemptId={attempt} />}
        </Route>
        <Route path="/debrief/:attempt">
          {({ attempt }) => (
            <Frame>
              <DebriefScreen key={attempt} attemptId={attempt} />
            </Frame>
          )}
        </Route>
        <Route path="/map/:id">
          {({ id }) => (
            <Frame>
              <MapScreen key={id} scenarioId={id} />
            </Frame>
          )}
        </Route>
        <Route path="/pack/:id">
          {({ id }) => (
            <Frame>
              <PackScreen key={id} scenarioId={id} />
            </Frame>
          )}
        </Route>
        <Route path={/^\/rooms?(\/|$)/}>
          <RoomRoutes />
        </Route>
        <Route path={/^\/studio(\/|$)/}>
          <StudioRoutes />
        </Route>
        <Route path="/progress">
          <Frame>
            <ProgressScreen />
          </Frame>
        </Route>
        <Route path="/settings">
          <Frame>
            <SettingsScreen />
          </Frame>
        </Route>
        <Route>
          <Frame>
            <UnknownRoute />
          </Frame>
        </Route>
      </Switch>
    </Suspense>
  );
}
