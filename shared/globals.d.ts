// The globals that both hosts of shared/ have (Node 18.15+ and Chromium 114+), and no others: shared compiles without the DOM.

interface TextDecoder {
  readonly encoding: string;
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare var TextDecoder: { new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder };

interface TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare var TextEncoder: { new (): TextEncoder };

interface URL {
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}
declare var URL: { new (url: string, base?: string): URL };

declare var crypto: {
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
  readonly subtle: { digest(algorithm: 'SHA-256' | 'SHA-512', data: ArrayBufferView | ArrayBuffer): Promise<ArrayBuffer> };
};

declare function structuredClone<T>(value: T): T;
/** Base64 to a string of one character a byte. */
declare function atob(data: string): string;
/** A string of one character a byte to base64. */
declare function btoa(data: string): string;
declare function setTimeout(call: () => void, ms: number): unknown;
