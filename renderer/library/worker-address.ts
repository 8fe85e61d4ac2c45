// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './parse.worker.ts?worker&url';

/** As much of the Trusted Types API as is used here; TypeScript's DOM library does not have it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => URL };
}

/** The app's one policy for script addresses (R3): it lets through its own worker, and nothing else. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('dateline-worker', {
  createScriptURL: (asked) => {
    if (asked !== address) throw new TypeError('Only the app’s own worker may be started');
    return asked;
  },
});

/** The address of the worker that reads files, as `new Worker` takes it. */
export const workerAddress = (): string | URL => policy?.createScriptURL(address) ?? address;
