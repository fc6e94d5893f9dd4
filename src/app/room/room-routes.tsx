import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from '../shell/frame.tsx';
import { UnknownRoute } from '../stranded/unknown-route.tsx';
import { OpenRoomScreen } from './open/open-room-screen.tsx';

const RoomScreen = lazy(async () => ({
  default: (await import('./room-screen.tsx')).RoomScreen,
}));
const ProjectorScreen = lazy(async () => ({
  default: (await import('./projector/projector-screen.tsx')).ProjectorScreen,
}));

/** Every address of rooms: apart from the others, so that nobody who practises alone loads them. */
export function RoomRoutes() {
  return (
    <Switch>
      <Route path="/rooms">
        <Frame footer={null}>
          <OpenRoomScreen />
        </Frame>
      </Route>
      <Route path="/room/:code">{({ code }) => <RoomScreen key={code} code={code} />}</Route>
      <Route path="/room/:code/projector">
        {({ code }) => <ProjectorScreen key={code} code={code} />}
      </Route>
      <Route>
        <Frame>
          <UnknownRoute />
        </Frame>
      </Route>
    </Switch>
  );
}
