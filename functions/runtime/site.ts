/** By which way requests come from people's browsers. */
export interface Site {
  /** Where people find the service: `https://…`, without a slash at its end. Empty: wherever it is asked. */
  url: string;
  /** What our distribution shows with every request, so that nobody else can speak for it. Empty where there is none. */
  distributionKey: string;
}

/** Every operation reads it, so without the schema of the whole environment, which many do without. */
export function readSite({ SITE_URL = "", DISTRIBUTION_KEY = "" }: NodeJS.ProcessEnv = process.env): Site {
  return { url: SITE_URL, distributionKey: DISTRIBUTION_KEY };
}
