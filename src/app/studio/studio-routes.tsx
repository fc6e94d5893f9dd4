import './words/load-words.ts';
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from '../shell/frame.tsx';
import { UnknownRoute } from '../stranded/unknown-route.tsx';
import { StudioHome } from './home/studio-home.tsx';

const DraftScreen = lazy(async () => ({
  default: (await import('./bench/draft-screen.tsx')).DraftScreen,
}));

const RubricScreen = lazy(async () => ({
  default: (await import('./rubric/rubric-screen.tsx')).RubricScreen,
}));

/** Every address of the studio: apart from the others, so that nobody who practises loads it. */
export function StudioRoutes() {
  return (
    <Switch>
      <Route path="/studio">
        <Frame>
          <StudioHome />
        </Frame>
      </Route>
      <Route path="/studio/rubric">
        <Frame>
          <RubricScreen />
        </Frame>
      </Route>
      <Route path="/studio/draft/:id">{({ id }) => <DraftScreen key={id} draftId={id} />}</Route>
      <Route>
        <Frame>
          <UnknownRoute />
        </Frame>
      </Route>
    </Switch>
  );
}
