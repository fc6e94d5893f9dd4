/** So many people have to have stood somewhere before "nobody" or "everybody" is said of it. */
export const fewestToTell = 5;
