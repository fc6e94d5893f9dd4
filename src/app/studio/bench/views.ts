import { goTo, useHashQuery } from '../../shell/hash-location.ts';
import { studioHrefs } from '../studio-hrefs.ts';

export const mainViews = ['map', 'file', 'translate'] as const;
export type MainView = (typeof mainViews)[number];

export const sidePanels = [
  'form',
  'problems',
  'play',
  'trainees',
  'scores',
  'people',
  'history',
] as const;
export type SidePanel = (typeof sidePanels)[number];

export interface Views {
  view: MainView;
  panel: SidePanel;
  show: (next: { view?: MainView; panel?: SidePanel }) => void;
}

/** Which views are open: in the address, so that a reload comes back to them. */
export function useViews(draft: string): Views {
  const query = new URLSearchParams(useHashQuery());
  const view = mainViews.find((one) => one === query.get('view')) ?? 'map';
  const panel = sidePanels.find((one) => one === query.get('panel')) ?? 'form';
  return {
    view,
    panel,
    show(next) {
      const shown = new URLSearchParams({ view, panel, ...next });
      goTo(studioHrefs.draft(draft, shown.toString()), { replace: true });
    },
  };
}
