/** Trustees: who must act together to open a total (docs/protocol.md, section 2). */
import { decodeKey, type Group, type Random } from './group.js';
import { compact, list, object, readJson, tagged, type Read, type Shape } from './json.js';
import { elementText, proofShape, type Proof } from './shapes.js';
import { checkKnowledge, proveKnowledge } from './schnorr.js';

/** A public key with the proof that its owner knows the private one. */
export interface TrusteeKey {
  readonly pok: Proof;
  readonly public_key: string;
}

const trusteeKeyShape: Shape<TrusteeKey> = object({ pok: proofShape, public_key: elementText });
const trusteesShape = list(tagged('Single', trusteeKeyShape), 1, 64);
/** In the record's order; owners are numbered from 1 along it. */
export type Trustees = readonly (readonly ['Single', TrusteeKey])[];

const pokText = (group: Group, publicKey: string) => (commitment: string): string => `pok|${group.name}|${publicKey}|${commitment}`;

/** The public half of `secret`, with its proof. */
export function trusteeKey<E>(group: Group<E>, secret: bigint, random: Random): TrusteeKey {
  const publicKey = group.encode(group.multiplyBase(secret));
  return { pok: proveKnowledge(group, secret, pokText(group, publicKey), random), public_key: publicKey };
}

/** False for anything but a sound key, malformed ones included: `key` may be foreign. */
export function checkTrusteeKey<E>(group: Group<E>, key: TrusteeKey): boolean {
  const read = readJson(compact({ pok: key.pok, public_key: key.public_key }), trusteeKeyShape);
  if (!read.ok) return false;
  const element = decodeKey(group, read.value.public_key);
  return element !== null && checkKnowledge(group, element, pokText(group, read.value.public_key), read.value.pok);
}

/** `trustees.json` of single trustees. */
export const trusteesBytes = (keys: readonly TrusteeKey[]): string => compact(keys.map(({ pok, public_key }) => ['Single', { pok, public_key }]));

export const parseTrustees = (bytes: string): Read<Trustees> => readJson(bytes, trusteesShape);

/** The election's public key: the sum of the trustees' keys. Throws where a key is no group element: check keys first. */
export function electionKey<E>(group: Group<E>, keys: readonly TrusteeKey[]): string {
  const sum = keys.reduce((total, key) => {
    const element = decodeKey(group, key.public_key);
    if (element === null) throw new Error('A trustee’s public key is not an element of the group.');
    return group.add(total, element);
  }, group.identity);
  return group.encode(sum);
}
