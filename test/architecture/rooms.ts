import type { Import } from './imports';

/** What a room may import: prefixes of other rooms' paths, and packages. Its own folder is always allowed. */
export interface Room {
  readonly folder: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** The room a path belongs to: the one with the longest matching folder. Null: the path belongs to no room. */
export function roomOf(rooms: readonly Room[], path: string): Room | null {
  const owners = rooms.filter((room) => isWithin(path, room.folder));
  return owners.reduce<Room | null>((best, room) => (best && best.folder.length >= room.folder.length ? best : room), null);
}

/** `folder` is a path prefix that ends at a folder or, written with a trailing "*", anywhere: "shared/*.ts" means files directly there. */
function isWithin(path: string, folder: string): boolean {
  if (!folder.endsWith('/*')) return path === folder || path.startsWith(`${folder}/`);
  const parent = folder.slice(0, -1);
  return path.startsWith(parent) && !path.slice(parent.length).includes('/');
}

/** One sentence for each import that the table does not allow. */
export function forbiddenImports(rooms: readonly Room[], imports: readonly Import[]): string[] {
  return imports.flatMap((each) => {
    const room = roomOf(rooms, each.from);
    if (!room) return [`${each.from} belongs to no room`];
    return isAllowed(room, each) ? [] : [`${each.from} imports ${each.written}, which ${room.folder} may not`];
  });
}

function isAllowed(room: Room, { to }: Import): boolean {
  if ('package' in to)
    return room.packages.some((name) => to.package === name || (name.endsWith('*') && to.package.startsWith(name.slice(0, -1))));
  return [room.folder, ...room.rooms].some((folder) => isWithin(to.file, folder));
}
