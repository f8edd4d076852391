/**
 * Proofs that one of several ciphertexts holds zero, without saying which (Cramer, Damgård, Schoenmakers), as the record has them:
 * for branch j, A_j = response·g + challenge·α_j and B_j = response·y + challenge·β_j, and the challenges add up to the hash of all.
 */
import { modulo, type Group, type Random } from './group.js';
import { challengeOf, randomScalar } from './hashing.js';
import { proofOf, scalarsOf, type Scalars } from './schnorr.js';
import type { Proof } from './shapes.js';

/** A ciphertext whose plaintext a branch claims to be zero. */
export interface Branch<E> {
  readonly alpha: E;
  readonly beta: E;
}

/** What the prover knows of a branch: α = randomness·g, β = randomness·y + plaintext·g. */
export interface Opening {
  readonly randomness: bigint;
  /** Zero in the branch that is true. */
  readonly plaintext: bigint;
}

/** The group with the election key y. */
export interface KeyedGroup<E> {
  readonly group: Group<E>;
  readonly key: E;
}
/** … and a table of it, for sealing. */
export interface Encryption<E> extends KeyedGroup<E> {
  readonly multiplyKey: (k: bigint) => E;
}

const total = (group: Group, scalars: readonly Scalars[]): bigint => modulo(scalars.reduce((sum, s) => sum + s.challenge, 0n), group.order);

/**
 * Proves that the branch whose plaintext is zero is so. Every branch's discrete logarithms are known here, so the simulated branches too are made
 * of multiples of g and y alone. Throws unless a branch is true.
 */
export function proveDisjunction<E>(e: Encryption<E>, prefix: string, openings: readonly Opening[], random: Random): Proof[] {
  const { group } = e;
  const truth = openings.findIndex((opening) => opening.plaintext === 0n);
  if (truth < 0) throw new Error('No branch of the proof is true.');
  const drawn = openings.map((opening, j) => ({ ...opening, challenge: j === truth ? 0n : randomScalar(group, random), response: randomScalar(group, random) }));
  const commitments = drawn.map(({ randomness, plaintext, challenge, response }) => {
    const exponent = modulo(response + randomness * challenge, group.order);
    const b = e.multiplyKey(exponent);
    const offset = modulo(plaintext * challenge, group.order);
    return `${group.encode(group.multiplyBase(exponent))},${group.encode(offset === 0n ? b : group.add(b, group.multiplyBase(offset)))}`;
  });
  const hash = challengeOf(group, prefix + commitments.join(','));
  return drawn.map(({ randomness, challenge, response }, j) => {
    if (j !== truth) return proofOf(group, challenge, response);
    const rest = modulo(hash - total(group, drawn), group.order);
    return proofOf(group, rest, response - randomness * rest);
  });
}

/** The proofs' numbers are checked against the group's order, and their number against the branches. */
export function checkDisjunction<E>({ group, key }: KeyedGroup<E>, prefix: string, branches: readonly Branch<E>[], proofs: readonly Proof[]): boolean {
  const scalars = proofs.map((proof) => scalarsOf(group, proof)).filter((s) => s !== null);
  if (scalars.length !== branches.length || proofs.length !== branches.length) return false;
  const commitments = branches.map(({ alpha, beta }, j) => {
    const { challenge, response } = scalars[j] ?? { challenge: 0n, response: 0n };
    return `${group.encode(group.combine(group.generator, response, alpha, challenge))},${group.encode(group.combine(key, response, beta, challenge))}`;
  });
  return challengeOf(group, prefix + commitments.join(',')) === total(group, scalars);
}
