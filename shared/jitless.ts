import { z } from 'zod';

/** Tells zod not to compile validators to code of its own making: the policy of our pages forbids it, and each try would be reported. Import it first. */
z.config({ jitless: true });
