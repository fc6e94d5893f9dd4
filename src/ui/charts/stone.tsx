interface StoneProps {
  x: string;
  y: string;
  size: string;
  className: string | undefined;
  /** Lies askew. */
  tilted?: boolean;
  /** A small diamond on top. */
  diamondClassName?: string | undefined;
}

const outline =
  'M1.6 11.4C1.2 6.2 5.2 2 10.8 2c4.9 0 7.9 3.1 7.6 7.8-.3 5-3.7 8.3-8.6 8.2-4.8 0-7.8-2.5-8.2-6.6Z';

/** A stepping stone in the box at x, y: the mark of a turn or an attempt on every chart. */
export function Stone({ x, y, size, className, tilted = false, diamondClassName }: StoneProps) {
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 20 20" overflow="visible">
      <path
        className={className}
        d={outline}
        {...(tilted && { transform: 'rotate(52 10 10) scale(1 0.92)' })}
      />
      {diamondClassName !== undefined && (
        <path className={diamondClassName} d="M10 4.6 15 10l-5 5.4L5 10Z" />
      )}
    </svg>
  );
}
