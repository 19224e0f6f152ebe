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
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
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
  return family !== 0 && unroutable.check(address, family === 6 ? 'ipv6' : 'ipv4');
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
