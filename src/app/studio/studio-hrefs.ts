/** Addresses within the studio. */
export const studioHrefs = {
  /** A draft at work; the query says which views are open. */
  draft: (id: string, query = '') =>
    `#/studio/draft/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`,
  rubric: () => '#/studio/rubric',
};
