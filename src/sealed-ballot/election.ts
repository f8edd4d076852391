/** An election's public parameters, `election.json` (docs/protocol.md, section 3). */
import type { Group, Random } from './group.js';
import { randomScalar, sha256Base64 } from './hashing.js';
import { compact, flag, integer, list, object, optional, readJson, type Read } from './json.js';
import { anyText, elementText, uuidText } from './shapes.js';

export interface Question {
  readonly answers: readonly string[];
  /** A ballot may be blank: its choices then start with a slot for blank. */
  readonly blank: boolean;
  readonly min: number;
  readonly max: number;
  readonly question: string;
}

export interface ElectionParameters {
  readonly name: string;
  readonly description: string;
  /** The group's name. */
  readonly group: string;
  /** The election key, encoded. */
  readonly publicKey: string;
  readonly questions: readonly Question[];
  readonly uuid: string;
  readonly administrator?: string;
  readonly credentialAuthority?: string;
}

export interface Election extends ElectionParameters {
  /** φ, the fingerprint of the bytes: in every proof's context. */
  readonly hash: string;
}

const questionShape = object({ answers: list(anyText(500), 1, 500), blank: optional(flag), min: integer(0, 500), max: integer(1, 500), question: anyText(2000) });
const groupShape = anyText(32);
const electionShape = object({
  version: integer(1, 1),
  description: anyText(20_000),
  name: anyText(2000),
  group: groupShape,
  public_key: elementText,
  questions: list(questionShape, 1, 100),
  uuid: uuidText,
  administrator: optional(anyText(2000)),
  credential_authority: optional(anyText(2000)),
});

/** Slots of a question's choice vector: its answers, and blank where it is allowed. */
export const slotsOf = (question: Question): number => question.answers.length + (question.blank ? 1 : 0);

/** φ: SHA-256 of the election's bytes, in Base64 without padding. */
export const electionHash = (bytes: string): string => sha256Base64(bytes);

/** The exact bytes of `election.json`. */
export const electionBytes = (p: ElectionParameters): string =>
  compact({
    version: 1,
    description: p.description,
    name: p.name,
    group: p.group,
    public_key: p.publicKey,
    questions: p.questions.map((q) => ({ answers: q.answers, ...(q.blank && { blank: true }), min: q.min, max: q.max, question: q.question })),
    uuid: p.uuid,
    administrator: p.administrator,
    credential_authority: p.credentialAuthority,
  });

/** Reads `election.json` strictly; group elements are checked where they are used. */
export function parseElection(bytes: string): Read<Election> {
  const read = readJson(bytes, electionShape);
  if (!read.ok) return read;
  const { public_key, credential_authority, administrator, questions, name, description, group, uuid } = read.value;
  const impossible = questions.findIndex((q) => q.min > q.max || q.max > q.answers.length);
  if (impossible >= 0) return { ok: false, problem: 'shape', message: `questions[${impossible}]: min, max and the number of answers do not agree` };
  return {
    ok: true,
    value: {
      name, description, group, uuid,
      publicKey: public_key,
      questions: questions.map((q) => ({ ...q, blank: q.blank ?? false })),
      hash: electionHash(bytes),
      ...(administrator !== undefined && { administrator }),
      ...(credential_authority !== undefined && { credentialAuthority: credential_authority }),
    },
  };
}

/** A round's fresh private key. */
export const newRoundKey = (group: Group, random: Random): bigint => randomScalar(group, random);
