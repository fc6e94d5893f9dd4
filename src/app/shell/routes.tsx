import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Library } from '../library/library.tsx';
import { BriefingScreen } from '../practise/briefing-screen.tsx';
import { Frame } from './frame.tsx';
import { Loading } from './loading.tsx';
import { UnknownRoute } from './unknown-route.tsx';

const SessionScreen = lazy(async () => ({
  default: (await import('../practise/session-screen.tsx')).SessionScreen,
}));
const DebriefScreen = lazy(async () => ({
  default: (await import('../debrief/debrief-screen.tsx')).DebriefScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../settings/settings-screen.tsx')).SettingsScreen,
}));

/** Every address there is. */
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
