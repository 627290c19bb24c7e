import { randomInt } from "node:crypto";

/**
 * Ports above 1023 that no browser connects to, whatever a page asks for (https://fetch.spec.whatwg.org/#port-blocking). The embedded
 * database lets pages of any origin ask, and cannot be told otherwise.
 */
const blockedPorts = [
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
];

export interface Place {
  host: string;
  port: number;
}

/** Loopback places that browsers do not connect to, in a random order. */
export function placesWithoutBrowsers(): Place[] {
  return shuffled(blockedPorts).map((port) => ({ host: loopbackHost(), port }));
}

/** On Linux all addresses that begin with 127 are this machine's, so there is a place for as many as may run. */
function loopbackHost(): string {
  return process.platform === "linux" ? `127.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` : "127.0.0.1";
}

function shuffled(ports: readonly number[]): number[] {
  return ports
    .map((port) => ({ port, place: randomInt(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ port }) => port);
}
