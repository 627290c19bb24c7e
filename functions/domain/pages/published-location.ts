const link =
  /(?:[a-z][a-z\d+.-]*:\/\/(?:[^\s/?#@]*@)?([^\s/?#]+)|(?<![^\s(<])([^\s/?#@:]+\.\p{L}{2,})(?::\d+)?(?=[/?#]))(?:[/?#](?:\S*[^\s).,;>])?)?/giu;

/**
 * Where a meeting is, for whoever has not booked it: of a link into a call the site alone, as everybody who knows the link can join. Those
 * who have booked get it whole.
 */
export function publishedLocation(location: string): string {
  return location.replace(link, (_, host?: string, bareHost?: string) => (host ?? bareHost)!);
}
