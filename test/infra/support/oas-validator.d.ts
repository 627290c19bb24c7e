declare module "oas-validator" {
  /** Throws, saying where, for whatever is not valid OpenAPI 3.0. */
  export function validate(document: object, options: object): Promise<{ valid: boolean }>;
}
