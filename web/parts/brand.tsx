/** The organization's logo where it has one, else its name, as the shell says them. */
export function Brand() {
  const name = said("application-name");
  const logo = said("brand-logo");
  return logo ? <img class="brand-logo" src={logo} alt={name} /> : <span class="brand-name">{name}</span>;
}

function said(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}
