/**
 * The record's JSON, read strictly: a shape is read from `JSON.parse` and written again in the record's field order, and the result must be the
 * text that came. So repeated or unknown fields, other orders, spaces, `1.0`, needless escapes and trailing bytes are refused in one comparison.
 */
export interface Shape<T> {
  /** The value, rebuilt field by field; throws `Malformed`. */
  read(value: unknown, path: string): T;
}
interface OptionalShape<T> extends Shape<T | undefined> {
  readonly optional: true;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: 'json' | 'shape'; readonly message: string };

class Malformed extends Error {}

const wrong = (path: string, what: string): never => {
  throw new Malformed(`${path || 'the whole'}: ${what}`);
};

/** Text that matches `pattern`; `what` says so in a sentence's end. */
export const text = (pattern: RegExp, what: string): Shape<string> => ({
  read: (value, path) => (typeof value === 'string' && pattern.test(value) ? value : wrong(path, `should be ${what}`)),
});

export const integer = (min: number, max: number): Shape<number> => ({
  read: (value, path) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max ? value : wrong(path, `should be an integer from ${min} to ${max}`),
});

export const flag: Shape<boolean> = { read: (value, path) => (typeof value === 'boolean' ? value : wrong(path, 'should be true or false')) };

export const list = <T>(item: Shape<T>, min: number, max: number): Shape<readonly T[]> => ({
  read: (value, path) =>
    Array.isArray(value) && value.length >= min && value.length <= max
      ? value.map((entry: unknown, index) => item.read(entry, `${path}[${index}]`))
      : wrong(path, `should be a list of ${min} to ${max}`),
});

export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({
  optional: true,
  read: (value, path) => (value === undefined ? undefined : shape.read(value, path)),
});

/** A pair whose first member is a constant: `["Single", key]`. */
export const tagged = <K extends string, T>(tag: K, shape: Shape<T>): Shape<readonly [K, T]> => ({
  read: (value, path) =>
    Array.isArray(value) && value.length === 2 && value[0] === tag ? [tag, shape.read(value[1], `${path}[1]`)] : wrong(path, `should be ["${tag}", …]`),
});

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K] extends OptionalShape<unknown> ? K : never }[keyof F];
type Value<S> = S extends Shape<infer T> ? T : never;
type Fielded<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Value<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Exclude<Value<F[K]>, undefined>;
};

/** An object of exactly these fields; what is read has them in this order. */
export const object = <F extends Fields>(fields: F): Shape<Fielded<F>> => ({
  read: (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path, 'should be an object');
    const unknownField = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (unknownField !== undefined) return wrong(path, `has the unknown field ${JSON.stringify(unknownField.slice(0, 40))}`);
    const given = new Map<string, unknown>(Object.entries(value));
    const entries = Object.entries(fields).map(([name, shape]) => [name, shape.read(given.get(name), path ? `${path}.${name}` : name)] as const);
    return Object.fromEntries(entries.filter(([, field]) => field !== undefined)) as Fielded<F>;
  },
});

/** The first of two shapes that fits. */
export const either = <A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> => ({
  read: (value, path) => {
    try {
      return first.read(value, path);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return second.read(value, path);
    }
  },
});

/** Compact JSON as Belenios writes it (it escapes DEL, which JavaScript does not). */
export const compact = (value: unknown): string => JSON.stringify(value).replaceAll('\u007f', '\\u007f');

/** Reads canonical JSON of one shape. */
export function readJson<T>(json: string, shape: Shape<T>): Read<T> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { ok: false, problem: 'json', message: 'This is not JSON.' };
  }
  try {
    const value = shape.read(parsed, '');
    if (compact(value) === json) return { ok: true, value };
    return { ok: false, problem: 'shape', message: 'This is not the canonical form: spaces, a repeated field, another order of fields, or needless escapes.' };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { ok: false, problem: 'shape', message: error.message };
  }
}
