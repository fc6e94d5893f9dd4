/** Colours of the style sheet as they are by day, in the one way that every SVG program reads. */
export function lightColours(colours: readonly string[]): string[] {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  const found = colours.map((colour) => {
    probe.style.color = colour;
    const used = getComputedStyle(probe).color;
    if (brush === null) return used;
    brush.fillStyle = used;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  });
  probe.remove();
  return found;
}
