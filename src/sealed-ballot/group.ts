/**
 * A group of prime order in which the discrete logarithm is hard, written additively: all that the protocol knows about one.
 *
 * Elements are opaque and belong to the backend that made them. Scalars are taken modulo the order; zero is a scalar, the identity is an element.
 * Arithmetic on JavaScript's big numbers takes a time that depends on the numbers: whoever can time a device very finely may learn of its secrets.
 */
export interface Group<E = unknown> {
  readonly name: 'Ed25519' | 'BELENIOS-2048';
  /** The group's prime order q. */
  readonly order: bigint;
  readonly generator: E;
  readonly identity: E;
  add(a: E, b: E): E;
  negate(a: E): E;
  equals(a: E, b: E): boolean;
  /** k·e, of any element. */
  multiply(e: E, k: bigint): E;
  /** k·generator, from a table. */
  multiplyBase(k: bigint): E;
  /** k·a + l·b, for checking proofs: not for secret scalars. */
  combine(a: E, k: bigint, b: E, l: bigint): E;
  /** Multiplier by one element that is used many times: worth its table from about fifteen multiplications on. */
  table(e: E): (k: bigint) => E;
  /** The record's encoding (docs/protocol.md, section 1). */
  encode(e: E): string;
  /** The element that `text` encodes, the identity included; null unless the encoding is canonical and the element is in the group of prime order. */
  decode(text: string): E | null;
}

/** A source of random bytes, always an argument: `length` unpredictable bytes. */
export type Random = (length: number) => Uint8Array;

export const isIdentity = <E>(group: Group<E>, e: E): boolean => group.equals(e, group.identity);

/** An element where the identity would be a fraud: a key, a credential, a ballot's alpha. */
export function decodeKey<E>(group: Group<E>, text: string): E | null {
  const element = group.decode(text);
  return element === null || isIdentity(group, element) ? null : element;
}

/** `k` modulo the group's order, never negative. */
export function modulo(k: bigint, order: bigint): bigint {
  const rest = k % order;
  return rest < 0n ? rest + order : rest;
}
