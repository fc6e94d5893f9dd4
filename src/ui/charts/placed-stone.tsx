import { pebble } from '../stones/pebble.ts';

interface PlacedStoneProps {
  x: string;
  y: string;
  size: string;
  className: string | undefined;
  /** Lies askew. */
  tilted?: boolean;
  /** A small diamond on top. */
  diamondClassName?: string | undefined;
}

/** A stepping stone in the box at x, y of a picture: the mark of a turn or an attempt. */
export function PlacedStone({
  x,
  y,
  size,
  className,
  tilted = false,
  diamondClassName,
}: PlacedStoneProps) {
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 24 24" overflow="visible">
      <path className={className} d={pebble} {...(tilted && { transform: 'rotate(-24 12 12)' })} />
      {diamondClassName !== undefined && (
        <path className={diamondClassName} d="M12 6.8 16.4 12 12 17.2 7.6 12Z" />
      )}
    </svg>
  );
}
