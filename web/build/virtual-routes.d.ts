declare module "virtual:routes" {
  /** Method, path, and 1 where it takes an `Idempotency-Key`. */
  export const routes: Record<string, readonly [method: string, path: string, takesKey: 0 | 1]>;
}
