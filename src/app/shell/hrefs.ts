/** Addresses of all screens, for `href`. Everything is behind `#`, so the app works from any folder. */
export const hrefs = {
  library: (query = '') => (query === '' ? '#/' : `#/?${query}`),
  briefing: (scenario: string) => `#/practise/${encodeURIComponent(scenario)}`,
  session: (scenario: string, attempt: string) =>
    `#/practise/${encodeURIComponent(scenario)}/${encodeURIComponent(attempt)}`,
  debrief: (attempt: string) => `#/debrief/${encodeURIComponent(attempt)}`,
  map: (scenario: string) => `#/map/${encodeURIComponent(scenario)}`,
  /** The conversation on paper, for a group. */
  pack: (scenario: string) => `#/pack/${encodeURIComponent(scenario)}`,
  progress: () => '#/progress',
  /** Where rooms are opened; with a scenario, for that one. */
  rooms: (scenario = '') =>
    scenario === '' ? '#/rooms' : `#/rooms?scenario=${encodeURIComponent(scenario)}`,
  settings: () => '#/settings',
  studio: () => '#/studio',
};
