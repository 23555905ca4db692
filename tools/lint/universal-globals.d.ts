/**
 * The few globals that every JavaScript runtime has and ECMAScript does not define. claims/ and facts/ are checked
 * without the DOM library (tsconfig.pure.json); what is not declared here they must not use.
 */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  toString(): string;
}

declare function structuredClone<T>(value: T): T;
