import type { ReactNode } from 'react';
import { shapeProps } from './shape-props.ts';
import type { Shape } from './shape-props.ts';

export function line(shape: Shape, colour: string, width: number, opacity?: number): ReactNode {
  return (
    <path
      fill="none"
      stroke={colour}
      strokeWidth={width}
      opacity={opacity}
      {...shapeProps(shape)}
    />
  );
}
