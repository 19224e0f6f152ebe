import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** Addresses that mean nothing on the public internet: IANA's special-purpose registries, and multicast. */
const unroutable = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  unroutable.addSubnet(net, prefix);
}
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  unroutable.addSubnet(net, prefix, 'ipv6');
}

/** Names that are resolved on one machine or in one network only (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const localName = /^[^.]+$|\.(localhost|local|internal|lan|home\.arpa)$/;

/** Whether this is an address of a private network, of this machine, or of no machine. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 4) return unroutable.check(address, 'ipv4');
  return unroutable.check(address, 'ipv6') || addressesWithin(address).some(isPrivateAddress);
}

/** The IPv4 addresses to which an IPv6 address leads, or may lead, by translation (NAT64) or in a tunnel. */
function addressesWithin(address: string): string[] {
  const [head = '', tail = ''] = (URL.parse(`http://[${address.split('%')[0]}]`)?.hostname ?? '')
    .replace(/^\[|\]$/g, '')
    .split('::');
  const [first = [], last = []] = [head, tail].map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  const words = [...first, ...zeros, ...last].map((word) => Number.parseInt(word, 16));
  const at = (index: number, mask = 0) => v4((words[index] ?? 0) ^ mask, (words[index + 1] ?? 0) ^ mask);
  const starts = (...prefix: number[]) => prefix.every((word, index) => words[index] === word);
  // RFC 6052, the well-known prefix; IPv4 mapped, translated and, long ago, compatible.
  if (starts(0x64, 0xff9b, 0, 0, 0, 0) || starts(0, 0, 0, 0)) return [at(6)];
  // RFC 8215: a prefix of the network's own, of 96 bits or, with the address right behind it and nothing at the end, of 48.
  if (starts(0x64, 0xff9b, 1)) {
    const [a = 0, b = 0, c = 0] = words.slice(3);
    return words[6] === 0 && words[7] === 0 ? [v4(a, ((b & 0xff) << 8) | (c >> 8))] : [at(6)];
  }
  // 6to4, RFC 3056.
  if (starts(0x2002)) return [at(1)];
  // Teredo, RFC 4380: its server, and its client turned over.
  if (starts(0x2001, 0)) return [at(2), at(6, 0xffff)];
  return [];
}

function v4(high: number, low: number): string {
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}

/** Whether a host, as `URL.hostname` writes it, is this machine. */
export function isLoopback(hostname: string): boolean {
  const address = bare(hostname);
  const family = isIP(address);
  if (family !== 0) return loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
  return /^(.+\.)?localhost$/.test(address);
}

/** Whether a host, as `URL.hostname` writes it, can only be in a private network, by its address or its name alone. */
export function isPrivateHost(hostname: string): boolean {
  const address = bare(hostname);
  return isIP(address) === 0 ? localName.test(address) : isPrivateAddress(address);
}

/** IPv6 addresses stand in brackets in a URL. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
