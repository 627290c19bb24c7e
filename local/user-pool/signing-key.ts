import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** What tokens are signed with, as Cognito signs them: RS256. */
export interface SigningKey {
  privateKey: KeyObject;
  jwk: { kid: string; kty: "RSA"; alg: "RS256"; use: "sig"; n: string; e: string };
}

/** A new private key, as text to keep. */
export function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** It is named by its thumbprint (RFC 7638). */
export function signingKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  const { n = "", e = "" } = privateKey.export({ format: "jwk" });
  const kid = createHash("sha256")
    .update(JSON.stringify({ e, kty: "RSA", n }))
    .digest("base64url");
  return { privateKey, jwk: { kid, kty: "RSA", alg: "RS256", use: "sig", n, e } };
}

export function signedToken({ privateKey, jwk: { kid, alg } }: SigningKey, claims: object): string {
  const signed = [{ kid, alg }, claims].map(encoded).join(".");
  return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), privateKey).toString("base64url")}`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
