interface Place {
  x: number;
  y: number;
}

/** An SVG path through all places, from left to right, that never rises or falls beyond them. */
export function smoothPath(places: readonly Place[]): string {
  let path = '';
  let last: Place | null = null;
  for (const place of places) {
    if (last === null) path = `M${short(place.x)} ${short(place.y)}`;
    else {
      const middle = short((last.x + place.x) / 2);
      path += `C${middle} ${short(last.y)} ${middle} ${short(place.y)} ${short(place.x)} ${short(place.y)}`;
    }
    last = place;
  }
  return path;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
