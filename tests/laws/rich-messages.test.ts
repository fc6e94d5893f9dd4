import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');

/**
 * Lingui looks for tags in what a rich message has become, the values put into it included, and
 * leaves out those it does not know. So text that others wrote goes through `t` or beside the
 * message; what may stand in one has no angle bracket, for the reason given here.
 */
const harmless: Record<string, string> = {
  'app/debrief/integrity-banner.tsx: turn': 'a number',
  'app/debrief/turn-review.tsx: turn.number': 'a number',
  'app/debrief/turn-review.tsx: Math.round(turn.act.milliseconds / 1000)': 'a number',
  'app/library/file-problems.tsx: id': 'the id of a built-in scenario, as the file has the same',
  'app/library/scenario-card.tsx: explored': 'a number',
  'app/library/scenario-card.tsx: found': 'a number',
  'app/scenario-facts.tsx: minutes': 'a number',
  'app/briefing/briefing-attempt.tsx: turn': 'a number',
  'app/briefing/briefing-start.tsx: turn': 'a number',
  'app/room/debrief/observers-beside.tsx: count': 'a number',
  'app/room/debrief/observers-beside.tsx: ticked': 'a number',
};

const rich = new Set(['Trans', 'Plural', 'Select', 'SelectOrdinal']);

/** `module: expression` for each value in the rich messages of a module. */
function richValues(module: string, text: string): string[] {
  const { program, errors } = parseSync(module, text, { lang: 'tsx' });
  if (errors.length > 0) throw new Error(`${module} can't be read: ${errors[0]?.message}`);
  const tags = new Map<string, string>();
  const found: string[] = [];

  function add(value: ESTree.Node) {
    if (value.type === 'TemplateLiteral') value.expressions.forEach(add);
    else if (value.type !== 'Literal' && value.type !== 'JSXEmptyExpression')
      found.push(`${module}: ${text.slice(value.start, value.end)}`);
  }
  function addChildren(children: readonly ESTree.JSXChild[]) {
    for (const child of children) {
      if (child.type === 'JSXExpressionContainer') add(child.expression);
      else if (child.type === 'JSXElement' || child.type === 'JSXFragment')
        addChildren(child.children);
    }
  }

  new Visitor({
    ImportDeclaration({ source: { value }, specifiers }) {
      if (!value.startsWith('@lingui/react')) return;
      for (const one of specifiers) {
        if (one.type !== 'ImportSpecifier' || one.imported.type !== 'Identifier') continue;
        if (rich.has(one.imported.name)) tags.set(one.local.name, one.imported.name);
      }
    },
    JSXElement({ openingElement: { name, attributes }, children }) {
      const tag = name.type === 'JSXIdentifier' ? tags.get(name.name) : undefined;
      if (tag === undefined) return;
      for (const one of attributes) {
        if (one.type === 'JSXSpreadAttribute') add(one.argument);
        else if (one.value?.type === 'JSXExpressionContainer') {
          // What a plural counts is written as a number, whatever it is.
          const counted = tag.startsWith('Plural') || tag === 'SelectOrdinal';
          if (!(counted && one.name.name === 'value')) add(one.value.expression);
        }
      }
      addChildren(children);
    },
  }).visit(program);
  return found;
}

it('sees what is put into a rich message, and nothing else', () => {
  const values = richValues(
    'greeting.tsx',
    `import { Plural, Trans as Rich, useLingui } from '@lingui/react/macro';
     import { Select } from '../ui/select.tsx';
     export const all = (
       <p title={t\`Hello \${plain}\`}>
         <Rich>Hello <b className={style}>{inside}</b>,{' '}{beside}</Rich> {outside}
         <Plural value={count} one={\`\${whose} stone\`} other="# stones" />
         <Select value={choice} />
       </p>
     );`,
  );
  expect(values).toEqual(['inside', 'beside', 'whose'].map((name) => `greeting.tsx: ${name}`));
});

it('finds no text that others wrote in a rich message', () => {
  const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'));
  const values = modules.flatMap((module) =>
    richValues(module, readFileSync(join(source, module), 'utf8')),
  );
  expect([...new Set(values)].sort()).toEqual(Object.keys(harmless).sort());
});
