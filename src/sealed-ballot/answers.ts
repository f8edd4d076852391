/**
 * The proofs of one answer: which ciphertexts each covers, and the text its challenge starts with. Prover and verifier build them from the same
 * table, over openings or over ciphertexts, so they cannot disagree (docs/protocol.md, section 3).
 */
import type { Question } from './election.js';

/** How claims are made from what one has of a ciphertext: its opening, or its elements. */
export interface Algebra<X> {
  readonly sum: (items: readonly X[]) => X;
  /** The same with `m` taken from the plaintext. */
  readonly less: (item: X, m: number) => X;
  /** `alpha,beta`. */
  readonly text: (item: X) => string;
}

export interface Claim<X> {
  readonly prefix: string;
  readonly branches: readonly X[];
}

export interface AnswerClaims<X> {
  readonly individual: readonly Claim<X>[];
  readonly overall: Claim<X>;
  readonly blank: Claim<X> | null;
}

/** The context of every proof of a ballot: φ and the public credential. */
export const ballotContext = (electionHash: string, credential: string): string => `${electionHash}|${credential}`;

/** `slots` has `slotsOf(question)` members. */
export function claimsOf<X>(question: Question, context: string, slots: readonly X[], { sum, less, text }: Algebra<X>): AnswerClaims<X> {
  const texts = slots.map(text);
  const overallContext = `${context}|${texts.join(',')}`;
  const individual = slots.map((slot, index) => ({ prefix: `prove|${context}|${texts[index] ?? ''}|`, branches: [slot, less(slot, 1)] }));
  const counts = Array.from({ length: question.max - question.min + 1 }, (_, index) => question.min + index);
  const [blankSlot, ...others] = slots;
  if (!question.blank || blankSlot === undefined) {
    const all = sum(slots);
    return { individual, overall: { prefix: `prove|${overallContext}|${text(all)}|`, branches: counts.map((m) => less(all, m)) }, blank: null };
  }
  const chosen = sum(others);
  return {
    individual,
    blank: { prefix: `bproof0|${overallContext}|`, branches: [blankSlot, chosen] },
    overall: { prefix: `bproof1|${overallContext}|`, branches: [less(blankSlot, 1), ...counts.map((m) => less(chosen, m))] },
  };
}
