import type { ReactNode } from 'react';
import { shapeProps } from './shape-props.ts';
import type { Shape } from './shape-props.ts';

export function area(shape: Shape, colour: string, opacity?: number): ReactNode {
  return <path fill={colour} opacity={opacity} {...shapeProps(shape)} />;
}
