/**
 * Cards: a code of 22 Base58 characters (128.9 bits), and the keys that are derived from it, apart for each use.
 *
 * A delegation's private credential is derived as Belenios derives it from a voter's code (docs/protocol.md, section 2). An officer's signing seed and a
 * teller's decryption exponent come from HKDF-SHA256 (RFC 5869) of the code with its dashes.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeKey, modulo, type Group, type Random } from './group.js';
import { numberOf, sha256Hex } from './hashing.js';
import { readJson } from './json.js';
import { proofShape, type Proof } from './shapes.js';
import { checkKnowledge, proveKnowledge } from './schnorr.js';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const codeLength = 22;
const groups = /^(.{5})(.{6})(.{5})(.{6})$/;

/** `length` Base58 characters, each equally likely: bytes of 232 (= 4·58) and more are thrown away. */
export function randomBase58(length: number, random: Random): string {
  let text = '';
  while (text.length < length) {
    for (const byte of random(length)) if (byte < 232 && text.length < length) text += alphabet.charAt(byte % 58);
  }
  return text;
}

/** A new card's code, XXXXX-XXXXXX-XXXXX-XXXXXX. */
export const makeCode = (random: Random): string => randomBase58(codeLength, random).replace(groups, '$1-$2-$3-$4');

export type ParsedCode = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly message: string };

/** The code as it is hashed, from what a person typed: dashes and spaces may be anywhere or missing. */
export function parseCode(typed: string): ParsedCode {
  const bare = typed.replace(/[\s\u2010-\u2015-]/g, '');
  const stranger = [...bare].find((character) => !alphabet.includes(character));
  if (stranger !== undefined) return { ok: false, message: `A card's code has no “${stranger}” in it: letters and digits only, and never 0, O, I or l.` };
  if (bare.length !== codeLength) return { ok: false, message: `A card's code has ${codeLength} letters and digits; this has ${bare.length}.` };
  return { ok: true, code: bare.replace(groups, '$1-$2-$3-$4') };
}

export interface CardKey {
  /** The private exponent: never leaves the device. */
  readonly secret: bigint;
  /** The public credential, as in the record. */
  readonly credential: string;
}

/** The key pair of a delegation's card; `code` is canonical, with dashes (`parseCode`). */
export function cardKey<E>(group: Group<E>, uuid: string, code: string): CardKey {
  const half = (index: number): string => sha256Hex(`derive_credential|${uuid}|${index}|${code}`);
  const secret = modulo(BigInt(`0x${half(0)}${half(1)}`), group.order);
  return { secret, credential: group.encode(group.multiplyBase(secret)) };
}

const statementText = (group: Group, credential: string, statement: string) => (commitment: string): string =>
  `hemicycle/statement/v1|${group.name}|${credential}|${sha256Hex(statement)}|${commitment}`;

/** Proves, with a card's private exponent, that the card's holder makes `statement`. */
export function proveStatement<E>(group: Group<E>, secret: bigint, statement: string, random: Random): Proof {
  const credential = group.encode(group.multiplyBase(secret));
  return proveKnowledge(group, secret, statementText(group, credential, statement), random);
}

/** False for anything but a sound proof, malformed ones included: `proof` may be foreign. */
export function checkStatement<E>(group: Group<E>, credential: string, statement: string, proof: Proof): boolean {
  const key = decodeKey(group, credential);
  const read = readJson(JSON.stringify({ challenge: proof.challenge, response: proof.response }), proofShape);
  return key !== null && read.ok && checkKnowledge(group, key, statementText(group, credential, statement), read.value);
}

const derive = (code: string, info: string, length: number): Uint8Array => hkdf(sha256, utf8ToBytes(code), undefined, utf8ToBytes(info), length);

/** Seed of an officer's Ed25519 signing key (RFC 8032), 32 bytes. */
export const officerSeed = (code: string, uuid: string, role: string): Uint8Array => derive(code, `hemicycle/officer/v1|${uuid}|${role}`, 32);

/** A teller's private decryption exponent. */
export const trusteeSecret = (group: Group, code: string, uuid: string): bigint =>
  modulo(numberOf(derive(code, `hemicycle/trustee/v1|${uuid}`, 64)), group.order);
