/** Whether an address lies in one of these domains, in lower case; `*` is every domain. A domain below one of them is another one. */
export function liesWithin(email: string, domains: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return domains.includes("*") || domains.includes(domain);
}
