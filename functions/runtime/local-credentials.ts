/** Services on this machine take any key. */
export const localCredentials = { accessKeyId: "local", secretAccessKey: "local" };
