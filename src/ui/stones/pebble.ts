/** The outline of one stone in a 24 × 24 box; the same pebble everywhere, from the logo to a map. */
export const pebble =
  'M2.6 12.9C2.2 8.3 6 4.9 11.3 4.4c5.5-.5 9.9 2.3 10.2 6.8.3 4.7-3.7 8.3-9.3 8.5-5.3.2-9.2-2.4-9.6-6.8Z';
