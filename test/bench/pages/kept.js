// A plain IndexedDB for the bench's own pages: the text as one record, each annotation as another.
let database;

const done = (request) =>
  new Promise((resolve, reject) =>
    Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }),
  );

window.kept = {
  /** Keeps { text, blocks, marked }, in place of what is there. */
  async replace({ text, blocks, marked }) {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('texts');
      opening.result.createObjectStore('annotations', { autoIncrement: true });
    };
    database = await done(opening);
    const stores = database.transaction(['texts', 'annotations'], 'readwrite');
    stores.objectStore('annotations').clear();
    for (const mark of marked) stores.objectStore('annotations').add(mark);
    await done(stores.objectStore('texts').put({ text, blocks }, 1));
  },

  async read() {
    const stores = database.transaction(['texts', 'annotations']);
    const [body, marked] = await Promise.all([done(stores.objectStore('texts').get(1)), done(stores.objectStore('annotations').getAll())]);
    return { ...body, marked };
  },

  /** Adds an annotation, on disk before it is called done. */
  add(mark) {
    database.transaction('annotations', 'readwrite', { durability: 'strict' }).objectStore('annotations').add(mark);
  },
};
