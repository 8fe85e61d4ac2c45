import { bridge } from '../store/bridge';
import { warn } from './notices';

/** Opens an address outside the app, once the person has agreed; says why where that cannot be. */
export async function openAddress(url: string): Promise<void> {
  const opened = await bridge().invoke('links:open', url);
  if (!opened.ok) warn(opened.error.message);
}
