import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';

/**
 * Names a class of a CSS module by its file and its own name alone, so that the page painted at
 * build time and the app that takes it over agree.
 */
export function scopedClassName(root: string): (name: string, file: string) => string {
  return (name, file) => {
    const path = relative(root, file.replace(/\?.*$/, '')).split(sep).join('/');
    const hash = createHash('sha256').update(path).digest('base64url').slice(0, 3);
    return `${name}_${hash}`;
  };
}
