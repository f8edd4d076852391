/** Sealing a ballot, and checking one from outside (docs/protocol.md, section 3). */
import { ballotContext, claimsOf, type Algebra } from './answers.js';
import { parseBallot, signatureText, trackerOf, unsignedHashOf, type Answer, type Ballot } from './ballot-format.js';
import { checkDisjunction, proveDisjunction, type Branch, type Encryption, type KeyedGroup, type Opening } from './disjunction.js';
import { slotsOf, type Election, type Question } from './election.js';
import { decodeKey, modulo, type Group, type Random } from './group.js';
import { randomScalar } from './hashing.js';
import { compact } from './json.js';
import { checkKnowledge, proveKnowledge } from './schnorr.js';
import type { Ciphertext } from './shapes.js';

/** A choice per question: 0 or 1 for each slot, blank first where it is allowed. */
export type Choice = readonly (readonly number[])[];

export interface SealedBallot {
  readonly bytes: string;
  readonly tracker: string;
}

/** Why `choice` cannot be sealed in this election, in words; null if it can. */
export function choiceProblem(election: Election, choice: Choice): string | null {
  if (choice.length !== election.questions.length) return `There are ${election.questions.length} questions.`;
  for (const [index, question] of election.questions.entries()) {
    const slots = choice[index] ?? [];
    if (slots.length !== slotsOf(question)) return `Question ${index + 1} has ${slotsOf(question)} slots.`;
    if (slots.some((slot) => slot !== 0 && slot !== 1)) return 'A slot holds 0 or 1.';
    const chosen = slots.slice(question.blank ? 1 : 0).reduce((sum, slot) => sum + slot, 0);
    const blank = question.blank && slots[0] === 1;
    if (blank ? chosen !== 0 : chosen < question.min || chosen > question.max) return `Question ${index + 1} asks for ${question.min} to ${question.max} answers${question.blank ? ', or blank alone' : ''}.`;
  }
  return null;
}

/** A ciphertext with its opening: what the sealer has of a slot. */
interface Sealed<E> extends Opening, Branch<E> {}

function sealSlot<E>({ group, multiplyKey }: Encryption<E>, value: number, random: Random): Sealed<E> {
  const randomness = randomScalar(group, random);
  const masked = multiplyKey(randomness);
  return { randomness, plaintext: BigInt(value), alpha: group.multiplyBase(randomness), beta: value === 1 ? group.add(masked, group.generator) : masked };
}

const branchAlgebra = <E>(group: Group<E>): Algebra<Branch<E>> => ({
  sum: (items) => items.reduce((sum, { alpha, beta }) => ({ alpha: group.add(sum.alpha, alpha), beta: group.add(sum.beta, beta) }), { alpha: group.identity, beta: group.identity }),
  less: ({ alpha, beta }, m) => ({ alpha, beta: m === 0 ? beta : group.add(beta, group.negate(group.multiplyBase(BigInt(m)))) }),
  text: ({ alpha, beta }) => `${group.encode(alpha)},${group.encode(beta)}`,
});

/** Openings follow along; `less` leaves the elements, which the prover does not use. */
function sealedAlgebra<E>(group: Group<E>): Algebra<Sealed<E>> {
  const { sum, text } = branchAlgebra(group);
  return {
    sum: (items) => ({
      ...sum(items),
      randomness: modulo(items.reduce((total, item) => total + item.randomness, 0n), group.order),
      plaintext: items.reduce((total, item) => total + item.plaintext, 0n),
    }),
    less: (item, m) => ({ ...item, plaintext: item.plaintext - BigInt(m) }),
    text,
  };
}

function sealAnswer<E>(e: Encryption<E>, question: Question, context: string, choice: readonly number[], random: Random): Answer {
  const { group } = e;
  const slots = choice.map((value) => sealSlot(e, value, random));
  const claims = claimsOf(question, context, slots, sealedAlgebra(group));
  return {
    choices: slots.map(({ alpha, beta }) => ({ alpha: group.encode(alpha), beta: group.encode(beta) })),
    individual_proofs: claims.individual.map(({ prefix, branches }) => proveDisjunction(e, prefix, branches, random)),
    overall_proof: proveDisjunction(e, claims.overall.prefix, claims.overall.branches, random),
    ...(claims.blank && { blank_proof: proveDisjunction(e, claims.blank.prefix, claims.blank.branches, random) }),
  };
}

function keyedGroup<E>(group: Group<E>, election: Election): KeyedGroup<E> {
  const key = decodeKey(group, election.publicKey);
  if (key === null || election.group !== group.name) throw new Error('The election’s key is not an element of the group.');
  return { group, key };
}

/** A sealed and signed ballot. Throws where the choice is not one of the election's (`choiceProblem`) or its key is not of the group. */
export function sealBallot<E>(group: Group<E>, election: Election, cardSecret: bigint, choice: Choice, random: Random): SealedBallot {
  const problem = choiceProblem(election, choice);
  if (problem !== null) throw new Error(problem);
  const keyed = keyedGroup(group, election);
  const e = { ...keyed, multiplyKey: group.table(keyed.key) };
  const credential = group.encode(group.multiplyBase(cardSecret));
  const context = ballotContext(election.hash, credential);
  const answers = election.questions.map((question, index) => sealAnswer(e, question, context, choice[index] ?? [], random));
  const unsigned = { election_uuid: election.uuid, election_hash: election.hash, credential, answers };
  const hash = unsignedHashOf(unsigned);
  const bytes = compact({ ...unsigned, signature: { hash, proof: proveKnowledge(group, cardSecret, signatureText(hash), random) } });
  return { bytes, tracker: trackerOf(bytes) };
}

export type BallotCheck = 'json' | 'shape' | 'election' | 'group' | 'signature' | 'proof';
export type CheckedBallot =
  | { readonly ok: true; readonly credential: string; readonly tracker: string; readonly unsignedHash: string }
  | { readonly ok: false; readonly check: BallotCheck; readonly message: string };

const refused = (check: BallotCheck, message: string): CheckedBallot => ({ ok: false, check, message });

/** Whether the ballot has as many slots and proofs as the question asks for. */
function fits(question: Question, { choices, individual_proofs, overall_proof, blank_proof }: Answer): boolean {
  const slots = slotsOf(question);
  const sizes = question.max - question.min + 1;
  return choices.length === slots && individual_proofs.length === slots && overall_proof.length === sizes + (question.blank ? 1 : 0) && (blank_proof !== undefined) === question.blank;
}

function decodeSlots<E>(group: Group<E>, choices: readonly Ciphertext[]): readonly Branch<E>[] | null {
  const slots = choices.map(({ alpha, beta }) => ({ alpha: decodeKey(group, alpha), beta: group.decode(beta) }));
  const sound = slots.filter((slot): slot is Branch<E> & { alpha: E; beta: E } => slot.alpha !== null && slot.beta !== null);
  return sound.length === choices.length ? sound : null;
}

function checkAnswer<E>(e: KeyedGroup<E>, question: Question, context: string, slots: readonly Branch<E>[], answer: Answer): string | null {
  const claims = claimsOf(question, context, slots, branchAlgebra(e.group));
  const weak = claims.individual.findIndex(({ prefix, branches }, index) => !checkDisjunction(e, prefix, branches, answer.individual_proofs[index] ?? []));
  if (weak >= 0) return `The proof that slot ${weak + 1} holds 0 or 1 does not hold.`;
  if (claims.blank && !checkDisjunction(e, claims.blank.prefix, claims.blank.branches, answer.blank_proof ?? [])) return 'The proof that blank stands alone does not hold.';
  if (!checkDisjunction(e, claims.overall.prefix, claims.overall.branches, answer.overall_proof)) return 'The proof of how many answers are chosen does not hold.';
  return null;
}

function checkSignature<E>(group: Group<E>, credential: E, ballot: Ballot): boolean {
  const hash = unsignedHashOf(ballot);
  return ballot.signature.hash === hash && checkKnowledge(group, credential, signatureText(hash), ballot.signature.proof);
}

/**
 * Everything about a ballot that can be said without the box and the electorate: `json` and `shape` of the bytes, that it is for this `election`, that
 * its elements are of the `group`, its `signature` by the credential it names, its `proof`s. Whether the credential may vote, and whether the unsigned
 * hash was seen before, is the box's to say. Throws where the election's own key is not of the group.
 */
export function checkBallot<E>(group: Group<E>, election: Election, bytes: string): CheckedBallot {
  const read = parseBallot(bytes);
  if (!read.ok) return refused(read.problem, read.message);
  const ballot = read.value;
  if (ballot.election_uuid !== election.uuid || ballot.election_hash !== election.hash) return refused('election', 'The ballot is for another election.');
  const answers = election.questions.map((question, index) => ({ question, answer: ballot.answers[index] }));
  const fitting = answers.filter((pair): pair is { question: Question; answer: Answer } => pair.answer !== undefined && fits(pair.question, pair.answer));
  if (fitting.length !== answers.length || ballot.answers.length !== answers.length) return refused('shape', 'The ballot does not have the slots and proofs that the election asks for.');
  const credential = decodeKey(group, ballot.credential);
  if (credential === null) return refused('group', 'The ballot’s credential is not an element of the group.');
  const decoded = fitting.flatMap(({ question, answer }) => {
    const slots = decodeSlots(group, answer.choices);
    return slots === null ? [] : [{ question, answer, slots }];
  });
  if (decoded.length !== fitting.length) return refused('group', 'A ciphertext of the ballot is not made of elements of the group.');
  if (!checkSignature(group, credential, ballot)) return refused('signature', 'The ballot’s signature does not hold.');
  const e = keyedGroup(group, election);
  const context = ballotContext(election.hash, ballot.credential);
  for (const { question, answer, slots } of decoded) {
    const problem = checkAnswer(e, question, context, slots, answer);
    if (problem !== null) return refused('proof', problem);
  }
  return { ok: true, credential: ballot.credential, tracker: trackerOf(bytes), unsignedHash: ballot.signature.hash };
}
