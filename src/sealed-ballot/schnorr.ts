/**
 * Proofs that one knows a discrete logarithm (Schnorr), made non-interactive by a challenge over a text that ends with the commitment A.
 * The response is w − x·challenge, so A = response·g + challenge·X.
 */
import type { Group, Random } from './group.js';
import { modulo } from './group.js';
import { challengeOf, randomScalar } from './hashing.js';
import type { Proof } from './shapes.js';

export interface Scalars {
  readonly challenge: bigint;
  readonly response: bigint;
}

/** The proof's numbers, or null where one is not below the group's order. */
export function scalarsOf(group: Group, proof: Proof): Scalars | null {
  const scalars = { challenge: BigInt(proof.challenge), response: BigInt(proof.response) };
  return scalars.challenge < group.order && scalars.response < group.order ? scalars : null;
}

export const proofOf = (group: Group, challenge: bigint, response: bigint): Proof => ({
  challenge: challenge.toString(),
  response: modulo(response, group.order).toString(),
});

/** Proves knowledge of `secret`; `statement` gives the challenge's text from the encoded commitment. */
export function proveKnowledge<E>(group: Group<E>, secret: bigint, statement: (commitment: string) => string, random: Random): Proof {
  const w = randomScalar(group, random);
  const challenge = challengeOf(group, statement(group.encode(group.multiplyBase(w))));
  return proofOf(group, challenge, w - secret * challenge);
}

export function checkKnowledge<E>(group: Group<E>, key: E, statement: (commitment: string) => string, proof: Proof): boolean {
  const scalars = scalarsOf(group, proof);
  if (!scalars) return false;
  const commitment = group.combine(group.generator, scalars.response, key, scalars.challenge);
  return challengeOf(group, statement(group.encode(commitment))) === scalars.challenge;
}
