// @ts-check
// Stands in the bundles for modules that fetch from the network (a reference manager's library can follow addresses): nothing does here (R14).

const refuse = () => {
  throw new Error('Dateline fetches nothing');
};

export const fetch = refuse;
export const Headers = class {};
export default Object.assign(() => ({ fetch: refuse, Headers }), { Headers });
