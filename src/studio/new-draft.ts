import { isName } from '../scenario/name.ts';

/** A scenario with everything still to be written; the checker's list says what. */
export function emptyScenario(id: string, title: string): string {
  return `misstep: 1
id: ${id}
title: ${JSON.stringify(title)}
summary: ""
channel: phone
level: starter
minutes: 5
topics: []

customer:
  name: ""
you: ""
brief: ""
goal: ""

initial: opening
states:
  opening:
    mood: calm
    says: ""
`;
}

/** A scenario's id from its title: small letters, digits and hyphens, beginning with a letter. */
export function idFromTitle(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '');
  const id = words
    .join('-')
    .replace(/^[^\p{L}]+/u, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return isName(id) ? id : 'my-scenario';
}

/** The title as it stands in a file's text, which may be half written; null where it has none. */
export function titleIn(source: string): string | null {
  const line = source.split('\n').find((one) => one.startsWith('title:'));
  const written = line?.slice('title:'.length).trim() ?? '';
  const quoted = /^(["'])(.*)\1$/.exec(written);
  const title = quoted?.[2] ?? written;
  return title === '' ? null : title.slice(0, 200);
}
