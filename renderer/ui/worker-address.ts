/** As much of the Trusted Types API as is used here; TypeScript's DOM library does not have it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => URL };
}

/** The app's one policy for script addresses (R3): it lets through the app's own files, which are all that its origin serves. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('dateline-worker', {
  createScriptURL: (asked) => {
    const { protocol, host } = new URL(asked, location.href);
    if (protocol !== location.protocol || host !== location.host) throw new TypeError('Only the app’s own workers may be started');
    return asked;
  },
});

/** A worker's address (a default import of "./x.worker.ts?worker&url"), as `new Worker` takes it. Throws for any other origin. */
export const workerAddress = (address: string): string | URL => policy?.createScriptURL(address) ?? address;
