/** What the builder may see of our environment: with a test runner's variables it would make a development build. */
export function builderEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return env;
}
