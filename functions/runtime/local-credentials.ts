/** Any key does for a service on this machine. */
export const localCredentials = { accessKeyId: "local", secretAccessKey: "local" };
