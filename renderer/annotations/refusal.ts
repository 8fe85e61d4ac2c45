import { create } from 'zustand';

/** Why the last change was not stored, in a sentence for the person; null once one was. */
export const useRefusal = create<{ readonly message: string | null }>(() => ({ message: null }));

/** Says why a change was not stored, or (null) that the last one was. */
export const refuse = (message: string | null): void => useRefusal.setState({ message });
