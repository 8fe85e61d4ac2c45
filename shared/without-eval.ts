import { z } from 'zod';

/** Tells zod not to compile validators with `new Function`: the pages' policy forbids it, and each try would be reported. Import it first. */
z.config({ jitless: true });
