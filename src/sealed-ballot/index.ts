/** Sealed ballots in Belenios' format: all that the rest of the project uses of them. Randomness is always an argument. */
export { isIdentity, type Group, type Random } from './group.js';
export { ed25519 } from './ed25519.js';
export { sha256Base64, sha256Hex } from './hashing.js';
export type { Proof } from './shapes.js';
export { cardKey, checkStatement, makeCode, officerSeed, parseCode, proveStatement, randomBase58, trusteeSecret, type CardKey, type ParsedCode } from './cards.js';
export { checkTrusteeKey, electionKey, parseTrustees, trusteeKey, trusteesBytes, type TrusteeKey, type Trustees } from './trustees.js';
export { electionBytes, electionHash, newRoundKey, parseElection, slotsOf, type Election, type ElectionParameters, type Question } from './election.js';
export { readBallotHeader, trackerOf, type BallotHeader } from './ballot-format.js';
export { checkBallot, choiceProblem, sealBallot, type BallotCheck, type CheckedBallot, type Choice, type SealedBallot } from './ballots.js';
