/** Hashes and challenges (docs/protocol.md, section 1). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { modulo, type Group, type Random } from './group.js';

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const triple = (a << 16) | (b << 8) | c;
    for (let shift = 18; shift >= 0; shift -= 6) text += base64Alphabet.charAt((triple >> shift) & 63);
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3));
}

const bytesOf = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? utf8ToBytes(data) : data);

/** Lower-case hex, as in names of files and events. */
export const sha256Hex = (data: string | Uint8Array): string => bytesToHex(sha256(bytesOf(data)));
/** Base64 without padding, as in fingerprints shown to people. */
export const sha256Base64 = (data: string | Uint8Array): string => base64(sha256(bytesOf(data)));

/** The bytes as one big-endian number. */
export const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${bytesToHex(bytes)}`);

/** A challenge: the hash of `text` as a big-endian number modulo the group's order. */
export const challengeOf = (group: Group, text: string): bigint => modulo(numberOf(sha256(utf8ToBytes(text))), group.order);

/** A uniform non-zero scalar: 64 random bytes leave no bias to speak of. */
export function randomScalar(group: Group, random: Random): bigint {
  const scalar = modulo(numberOf(random(64)), group.order);
  return scalar === 0n ? randomScalar(group, random) : scalar;
}
