/**
 * The network that an address of the internet belongs to, as far as anybody can tell from outside: /24 of IPv4, and /64 of IPv6, which is
 * the least that somebody is given. Whoever has one address of it may have all.
 */
export function networkOf(address: string): string {
  const ipv4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  return ipv4 ? `${ipv4[1]}.0/24` : `${groupsOf(address).slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().replace(/%.*$/, "").split("::");
  const [before, after] = [head, tail ?? ""].map((part) => (part ? part.split(":") : []));
  const zeros = Array.from({ length: Math.max(0, 8 - before!.length - after!.length) }, () => "0");
  return [...before!, ...zeros, ...after!].map((group) => group.replace(/^0+(?=.)/, ""));
}
