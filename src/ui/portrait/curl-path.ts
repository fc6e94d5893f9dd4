import { pathText } from './path-text.ts';

/**
 * A row of round bumps along part of an ellipse, joined to a path after its first point.
 * The angles are degrees, clockwise from the right; they may go either way round.
 */
export function curlPath(
  y: number,
  width: number,
  height: number,
  from: number,
  to: number,
  count: number,
): string {
  const point = (step: number) => {
    const wobble = step === 0 || step === count ? 0 : Math.sin(step * 2.4) * 0.22;
    const angle = ((from + ((to - from) * (step + wobble)) / count) * Math.PI) / 180;
    const reach = 1 + Math.sin(step * 5.1) * 0.025;
    return [width * reach * Math.cos(angle), y + height * reach * Math.sin(angle)] as const;
  };
  let [lastX, lastY] = point(0);
  let path = pathText`L${lastX} ${lastY}`;
  const sweep = to > from ? 1 : 0;
  for (let step = 1; step <= count; step += 1) {
    const [nextX, nextY] = point(step);
    const radius = Math.hypot(nextX - lastX, nextY - lastY) * 0.58;
    path += pathText`A${radius} ${radius} 0 0 ${sweep} ${nextX} ${nextY}`;
    [lastX, lastY] = [nextX, nextY];
  }
  return path;
}
