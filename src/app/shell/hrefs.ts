/** Addresses of all screens, for `href`. Everything is behind `#`, so the app works from any folder. */
export const hrefs = {
  library: (query = '') => (query === '' ? '#/' : `#/?${query}`),
  briefing: (scenario: string) => `#/practise/${encodeURIComponent(scenario)}`,
  session: (scenario: string, attempt: string) =>
    `#/practise/${encodeURIComponent(scenario)}/${encodeURIComponent(attempt)}`,
  debrief: (attempt: string) => `#/debrief/${encodeURIComponent(attempt)}`,
  map: (scenario: string) => `#/map/${encodeURIComponent(scenario)}`,
  progress: () => '#/progress',
  settings: () => '#/settings',
};
