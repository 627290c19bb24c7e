import { refreshSession } from "./ask.ts";
import { Refused } from "./problem.ts";
import { currentSession } from "./session.ts";

/** Fetches a file as whoever is signed in, and hands it to the browser to keep. */
export async function download(path: string, name: string): Promise<void> {
  let response = await fetched(path);
  if (response.status === 401 && (await refreshSession())) response = await fetched(path);
  if (!response.ok) throw new Refused(await response.json());
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function fetched(path: string): Promise<Response> {
  return fetch(path, {
    headers: {
      authorization: `Bearer ${currentSession()?.accessToken ?? ""}`,
      "accept-language": document.documentElement.lang,
    },
  });
}
