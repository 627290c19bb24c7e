/**
 * What mail programs may make a link of in plain text: addresses of the web and of mail, with and without a scheme. Which endings stand
 * for a domain changes every month, so whatever has anything before and two letters after a dot counts as one. Whoever means something
 * else can put a space there.
 */
const linked = [
  /[a-z][a-z0-9+.-]*:\/\//u,
  /(?<![\p{L}\p{N}])(?:https?|ftps?|file|mailto|tel|sms|sips?|xmpp|skype|callto|facetime|whatsapp|tg|magnet|bitcoin):\S/u,
  /(?<![\p{L}\p{N}])www\./u,
  /[^\s.]\.(?:[\p{L}\p{M}]{2}|xn--)/u,
  /\d{1,3}(?:\.\d{1,3}){3}/u,
  /\\\\\S/u,
];

/** Whether a mail program may make a link of some of a text, also where letters and dots are written in another way or hidden between others. */
export function readsAsLink(text: string): boolean {
  const plain = plainly(text);
  return linked.some((pattern) => pattern.test(plain));
}

/** Small letters in their usual form, the dots of all scripts that domains may have as one, and nothing that takes no place. */
function plainly(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "")
    .replace(/[。．｡]/gu, ".")
    .toLowerCase();
}
