interface Policy {
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;

/** The page's policy demands typed addresses of scripts. This one function makes them, for scripts of this very site and nothing else. */
export function trustScript(url: string): string {
  const factory = (window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  policy ??= factory?.createPolicy('handbook', {
    createScriptURL: (asked) => {
      if (new URL(asked, location.href).origin !== location.origin) throw new TypeError(asked);
      return asked;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}
