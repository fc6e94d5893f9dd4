import { downloadBlob } from './download-blob.ts';

/** What a picture of a card says. */
export interface CardPicture {
  title: string;
  lines: readonly { label: string; text: string }[];
}

const width = 1200;
const margin = 96;
const labelSize = 34;
const textSize = 46;
const lineHeight = 62;

/** Offers a PNG of a card for download. Drawn here, of text alone; it goes nowhere else. */
export function downloadPicture(name: string, card: CardPicture): void {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return;
  const parts = card.lines.map(({ label, text }) => {
    context.font = `${textSize}px Literata, Georgia, serif`;
    return { label, rows: rowsOf(context, text.trim(), width - 2 * margin) };
  });
  const rowCount = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  canvas.width = width;
  canvas.height = 300 + parts.length * 92 + rowCount * lineHeight;
  draw(context, card.title, parts, canvas.height);
  canvas.toBlob((blob) => {
    if (blob !== null) downloadBlob(name, blob);
  });
}

function draw(
  context: CanvasRenderingContext2D,
  title: string,
  parts: readonly { label: string; rows: readonly string[] }[],
  height: number,
): void {
  context.fillStyle = '#f8f4ec';
  context.fillRect(0, 0, width, height);
  stones(context);
  context.fillStyle = '#5b5348';
  context.font = '600 32px "Atkinson Hyperlegible Next", sans-serif';
  context.fillText(title, margin, 200, width - 2 * margin);
  let y = 260;
  for (const { label, rows } of parts) {
    y += 40;
    context.fillStyle = '#6d6459';
    context.font = `${labelSize}px "Atkinson Hyperlegible Next", sans-serif`;
    context.fillText(label, margin, y);
    y += 52;
    context.fillStyle = '#241f17';
    context.font = `${textSize}px Literata, Georgia, serif`;
    for (const row of rows) {
      context.fillText(row, margin, y);
      y += lineHeight;
    }
  }
}

/** Three stones, the middle one off the line. */
function stones(context: CanvasRenderingContext2D): void {
  const places = [
    { x: 120, y: 104, colour: '#5b5348' },
    { x: 184, y: 124, colour: '#8a3f78' },
    { x: 248, y: 104, colour: '#5b5348' },
  ];
  for (const { x, y, colour } of places) {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, 24, 18, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Breaks a text into rows that fit; a word longer than a row is broken where it has to be. */
function rowsOf(context: CanvasRenderingContext2D, text: string, room: number): string[] {
  const rows: string[] = [];
  let row = '';
  const fits = (words: string) => context.measureText(words).width <= room;
  for (const word of text.split(/\s+/)) {
    if (fits(`${row} ${word}`.trim())) {
      row = `${row} ${word}`.trim();
      continue;
    }
    if (row !== '') rows.push(row);
    row = '';
    for (const letter of word) {
      if (!fits(row + letter)) {
        rows.push(row);
        row = '';
      }
      row += letter;
    }
  }
  return [...rows, row];
}
