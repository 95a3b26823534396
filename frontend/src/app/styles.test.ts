import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss, { type AtRule } from 'postcss';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * The walls between style sheets. Each is in the cascade layer of its folder, which decides who wins; each names
 * classes of its own folder only; and a class has the style sheet of who uses it.
 */
const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replace(/\\/g, '/'),
);
const entry = 'app/styles.css';
const sheets = files.filter((file) => file.endsWith('.css') && file !== entry);
const sources = files.filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const isOurs = (name: string) => !name.startsWith('ds-');
const grouped = <T>(pairs: readonly (readonly [string, T])[]) => {
  const groups = new Map<string, Set<T>>();
  pairs.forEach(([key, value]) => groups.set(key, (groups.get(key) ?? new Set<T>()).add(value)));
  return groups;
};

/** The layer that a folder has, or would have. */
function layerOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  if (top === 'features') return `features.${next}`;
  return top === 'shared' || next === 'shell' ? next : top;
}

function classesIn(selector: string): string[] {
  const names = selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([A-Za-z_][\w-]*)/g);
  return [...names].map(([, name = '']) => name).filter(isOurs);
}

/** Each selector of a style sheet; the steps of an animation are none. */
function selectorsOf(sheet: string): string[] {
  const selectors: string[] = [];
  postcss.parse(read(sheet)).walkRules((rule) => {
    if ((rule.parent as AtRule).name !== 'keyframes') selectors.push(...rule.selectors);
  });
  return selectors;
}

/** The classes that a source gives to elements; where the end of one is computed, its beginning and a star. */
function classNamesOf(source: string): string[] {
  const names: string[] = [];
  const add = (text: string, computedEnd: boolean) =>
    names.push(
      ...(computedEnd ? `${text}*` : text).split(/\s+/).filter((name) => name !== '' && name !== '*'),
    );
  const readLiterals = (node: ts.Node) => {
    if (ts.isBinaryExpression(node)) return;
    if (ts.isStringLiteralLike(node)) add(node.text, false);
    if (ts.isTemplateHead(node)) add(node.text, true);
    ts.forEachChild(node, readLiterals);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxAttribute(node) && /className$/i.test(node.name.getText(tree))) {
      if (node.initializer) readLiterals(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile(source, read(source), ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  visit(tree);
  return names.filter(isOurs);
}

const sheetsOfClass = grouped(
  sheets.flatMap((sheet) =>
    selectorsOf(sheet).flatMap((selector) =>
      classesIn(selector).map((name) => [name, layerOf(sheet)] as const),
    ),
  ),
);
const usersOfName = grouped(
  sources.flatMap((source) => classNamesOf(source).map((name) => [name, layerOf(source)] as const)),
);
const isNamed = (name: string, used: string) =>
  used.endsWith('*') ? name.startsWith(used.slice(0, -1)) : name === used;

/** The folders whose source uses a class. */
function usersOf(name: string): string[] {
  const users = [...usersOfName].flatMap(([used, folders]) => (isNamed(name, used) ? [...folders] : []));
  return [...new Set(users)];
}

/** The classes whose style sheet is in a layer for which `wrong` says so of those who use the class. */
function classesWhere(wrong: (layer: string, users: readonly string[]) => boolean): string[] {
  return [...sheetsOfClass].flatMap(([name, layers]) =>
    [...layers].filter((layer) => wrong(layer, usersOf(name))).map((layer) => `.${name} of ${layer}`),
  );
}

describe('style sheets', () => {
  const statements = postcss.parse(read(entry)).nodes.filter((node) => node.type !== 'comment');
  const isImport = (node: postcss.Node): node is AtRule =>
    node.type === 'atrule' && (node as AtRule).name === 'import';
  const imports = statements
    .filter(isImport)
    .map(({ params }) => /^'(.+)' layer\((.+)\)$/.exec(params) ?? [params, params, 'no layer']);

  it('are all imported, each into the layer of its folder', () => {
    const own = imports.filter(([, path]) => path?.startsWith('.'));
    expect(
      Object.fromEntries(own.map(([, path = '', layer]) => [join(dirname(entry), path), layer])),
    ).toEqual(Object.fromEntries(sheets.map((sheet) => [sheet, layerOf(sheet)])));
  });

  it('win by their layer: the design system is the lowest, features are the highest', () => {
    expect(statements.filter((node) => !isImport(node)).map(String)).toEqual([
      '@layer design-system, ui, domain, shell, features',
    ]);
    const foreign = imports.filter(([, path]) => !path?.startsWith('.'));
    expect(foreign.map(([, , layer]) => layer)).toEqual(['design-system', 'design-system']);
  });

  it('have one way in, so that no rule is outside of the layers', () => {
    expect(sources.filter((source) => /import\b[^;]*\.css['"]/.test(read(source)))).toEqual(['app/main.tsx']);
    expect(sheets.filter((sheet) => read(sheet).includes('@import'))).toEqual([]);
  });

  it('shout nothing down, which would turn the order of the layers around', () => {
    expect(sheets.filter((sheet) => read(sheet).includes('!important'))).toEqual([]);
  });

  it('name no class of another folder', () => {
    const shared = [...sheetsOfClass].filter(([, layers]) => layers.size > 1);
    expect(shared.map(([name, layers]) => `.${name} in ${[...layers].join(' and ')}`)).toEqual([]);
  });

  it('of features and of what they share begin each rule with a class of their own', () => {
    const loose = sheets
      .filter((sheet) => /^(domain|features)/.test(layerOf(sheet)))
      .flatMap((sheet) => selectorsOf(sheet).map((selector) => ({ sheet, selector })))
      .filter(({ selector }) => classesIn(selector.split(/(?<!,)[\s>+~]+/)[0] ?? '').length === 0);
    expect(loose).toEqual([]);
  });
});

describe('a class', () => {
  it('of a feature or of the shell is used there and nowhere else', () => {
    const isAlone = (layer: string) => layer === 'shell' || layer.startsWith('features.');
    expect(classesWhere((layer, users) => isAlone(layer) && users.some((user) => user !== layer))).toEqual(
      [],
    );
  });

  it('that one folder alone uses is styled in that folder', () => {
    expect(classesWhere((layer, users) => users.length === 1 && users[0] !== layer)).toEqual([]);
  });

  it('is used, and has a style', () => {
    expect(classesWhere((_, users) => users.length === 0)).toEqual([]);
    const unknown = [...usersOfName.keys()].filter(
      (used) => ![...sheetsOfClass.keys()].some((name) => isNamed(name, used)),
    );
    expect(unknown).toEqual([]);
  });
});
