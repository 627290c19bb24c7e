import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";

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

/** The claims of a token that was signed with this key. */
export function claimsOfSigned({ privateKey }: SigningKey, token: string): Record<string, unknown> | undefined {
  const [header = "", claims = "", signature = "", ...more] = token.split(".");
  const isOurs = verify(
    "RSA-SHA256",
    Buffer.from(`${header}.${claims}`),
    createPublicKey(privateKey),
    Buffer.from(signature, "base64url"),
  );
  return isOurs && more.length === 0 ? JSON.parse(Buffer.from(claims, "base64url").toString()) : undefined;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
