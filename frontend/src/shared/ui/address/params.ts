import { searchable } from '../text';

/** One parameter of an address: what it means, and how it is written. What is not understood counts as not given. */
export interface Param<V, Written = V> {
  read: (given: readonly string[]) => V;
  /** Nothing for what holds anyway. */
  write: (value: Written) => readonly string[];
}

export type Params = Readonly<Record<string, Param<unknown, never>>>;
export type Values<P extends Params> = { [K in keyof P]: ReturnType<P[K]['read']> };

export const text: Param<string> = {
  read: ([value = '']) => searchable(value),
  write: (value) => (value ? [value] : []),
};

export const texts: Param<string[]> = {
  read: (given) => [...given],
  write: (values) => values,
};

export const flag: Param<boolean> = {
  read: ([value]) => value === 'true',
  write: (value) => (value ? ['true'] : []),
};

/** One of those known, or none. */
export function oneOf<K extends string>(known: readonly K[]): Param<K | undefined>;
/** One of those known; `otherwise` holds without being written. */
export function oneOf<K extends string>(known: readonly K[], otherwise: NoInfer<K>): Param<K>;
export function oneOf<K extends string>(known: readonly K[], otherwise?: K): Param<K | undefined> {
  return {
    read: ([value]) => known.find((each) => each === value) ?? otherwise,
    write: (value) => (value === undefined || value === otherwise ? [] : [value]),
  };
}

export function readParams<P extends Params>(params: P, search: URLSearchParams): Values<P> {
  const values = Object.entries(params).map(([name, { read }]) => [name, read(search.getAll(name))] as const);
  return Object.fromEntries(values) as Values<P>;
}

/** `search` with other values, in the order they are declared in; what is not declared stays. */
export function writeParams<P extends Params>(
  params: P,
  values: Values<P>,
  search: URLSearchParams,
): URLSearchParams {
  const others = [...search].filter(([name]) => !(name in params));
  const written = Object.entries(params).flatMap(([name, { write }]) =>
    write(values[name] as never).map((value) => [name, value]),
  );
  return new URLSearchParams([...others, ...written]);
}
