/** A ballot's bytes (docs/protocol.md, section 3): shape, header, and the hash that its signature covers. */
import { sha256Base64 } from './hashing.js';
import { compact, list, object, optional, readJson, type Read, type Shape } from './json.js';
import { base64Hash, ciphertextShape, elementText, proofShape, uuidText, type Ciphertext, type Proof } from './shapes.js';

export interface Answer {
  readonly choices: readonly Ciphertext[];
  readonly individual_proofs: readonly (readonly Proof[])[];
  readonly overall_proof: readonly Proof[];
  readonly blank_proof?: readonly Proof[];
}
export interface UnsignedBallot {
  readonly election_uuid: string;
  readonly election_hash: string;
  readonly credential: string;
  readonly answers: readonly Answer[];
}
export interface Ballot extends UnsignedBallot {
  readonly signature: { readonly hash: string; readonly proof: Proof };
}

const mostSlots = 501;
const proofs = list(proofShape, 1, mostSlots + 1);
const answerShape: Shape<Answer> = object({
  choices: list(ciphertextShape, 1, mostSlots),
  individual_proofs: list(list(proofShape, 2, 2), 1, mostSlots),
  overall_proof: proofs,
  blank_proof: optional(list(proofShape, 2, 2)),
});
const ballotShape: Shape<Ballot> = object({
  election_uuid: uuidText,
  election_hash: base64Hash,
  credential: elementText,
  answers: list(answerShape, 1, 100),
  signature: object({ hash: base64Hash, proof: proofShape }),
});

export const parseBallot = (bytes: string): Read<Ballot> => readJson(bytes, ballotShape);

/** The fingerprint by which a voter finds the ballot again. */
export const trackerOf = (bytes: string): string => sha256Base64(bytes);

/** The hash that the signature covers: of the ballot's bytes without `signature`. */
export const unsignedHashOf = ({ election_uuid, election_hash, credential, answers }: UnsignedBallot): string =>
  sha256Base64(compact({ election_uuid, election_hash, credential, answers }));

/** What the signature's challenge hashes. */
export const signatureText = (unsignedHash: string) => (commitment: string): string => `sig|${unsignedHash}|${commitment}`;

export interface BallotHeader {
  readonly uuid: string;
  readonly electionHash: string;
  readonly credential: string;
  readonly tracker: string;
  /** As the ballot states it: `checkBallot` compares. */
  readonly unsignedHash: string;
}

/** The cheap part of the check, without group operations: strict shape, and what the ballot says of itself. */
export function readBallotHeader(bytes: string): Read<BallotHeader> {
  const read = parseBallot(bytes);
  if (!read.ok) return read;
  const { election_uuid, election_hash, credential, signature } = read.value;
  return { ok: true, value: { uuid: election_uuid, electionHash: election_hash, credential, tracker: trackerOf(bytes), unsignedHash: signature.hash } };
}
