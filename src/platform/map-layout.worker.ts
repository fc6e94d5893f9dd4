import { layOutMap } from '../studio/layout/lay-out-map.ts';
import type { LayoutAnswer, LayoutRequest } from './map-layout.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const { number, outline, previous } = data;
  const answer: LayoutAnswer = { number, layout: layOutMap(outline, previous) };
  postMessage(answer);
});
