// @ts-check
// Stands in the bundles for modules that fetch from the network (a reference manager's library can follow addresses): nothing does here (R14).

const refuse = () => {
  throw new Error('Dateline fetches nothing');
};

export const fetch = refuse;
// oxlint-disable-next-line typescript/no-extraneous-class -- it stands for a class, and is asked for nothing
export const Headers = class {};
export default Object.assign(() => ({ fetch: refuse, Headers }), { Headers });
